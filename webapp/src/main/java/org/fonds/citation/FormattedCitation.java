package org.fonds.citation;

/**
 * A citation as a style writes it.
 *
 * @param plain one line without any markup
 * @param html with emphasis; everything that came from a description is escaped
 */
public record FormattedCitation(String plain, String html) {}
