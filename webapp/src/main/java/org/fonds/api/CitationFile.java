package org.fonds.api;

import java.util.Iterator;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationFormat;

/**
 * The body of an answer: citations that are made while they are sent.
 *
 * @param cited can be gone through once
 */
record CitationFile(Iterator<Bibliography> cited, CitationFormat format) {}
