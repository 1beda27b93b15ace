package org.fonds.extraction.pdf;

/**
 * The words of a page.
 *
 * @param text lines ended by a line feed, paragraphs by two
 * @param glyphs how many were shown
 * @param unmapped how many of them the file does not say the meaning of
 */
public record PdfPageText(String text, int glyphs, int unmapped) {}
