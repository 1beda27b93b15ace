package org.fonds.history;

/**
 * A page of other words than before.
 *
 * @param number counted from 1
 * @param words all of the page; {@link WordDiff#passages} are the places that changed
 */
public record PageChange(int number, WordDiff words) {}
