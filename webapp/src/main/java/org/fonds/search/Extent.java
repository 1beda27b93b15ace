package org.fonds.search;

/**
 * What a search looks through, whatever it is narrowed to.
 *
 * @param pages of all documents
 * @param doubtfulPages those read from images of which many or all words are wrong
 * @param unreadPages those without any words, such as scans that nobody has read
 * @param undescribedDocuments those that nobody has described yet
 */
public record Extent(
    long documents, long pages, long doubtfulPages, long unreadPages, long undescribedDocuments) {}
