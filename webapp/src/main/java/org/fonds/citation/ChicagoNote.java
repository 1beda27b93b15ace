package org.fonds.citation;

/**
 * A footnote as the notes of the Chicago Manual of Style write it.
 *
 * @param plain without any markup
 * @param html with emphasis; everything that came from a description is escaped
 */
public record ChicagoNote(String plain, String html) {}
