package org.fonds.suggestion;

/**
 * How what was typed fits a name.
 *
 * @param spelled whether every word that was typed begins a word of it letter by letter; if not,
 *     some begin only as it sounds
 * @param first whether its first word begins so
 * @param likeness of what sounds alike, 0 to 1; 1 where spelled
 */
public record Fit(boolean spelled, boolean first, double likeness) {}
