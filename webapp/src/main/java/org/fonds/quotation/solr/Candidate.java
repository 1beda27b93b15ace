package org.fonds.quotation.solr;

/**
 * A page on which a quotation may stand.
 *
 * @param page counted from 1
 */
record Candidate(String documentId, int page) {}
