package org.fonds.batch;

import org.fonds.description.DocumentId;

/**
 * A document that answered a row.
 *
 * @param page the best of it, counted from 1; 0 where only the description answers
 * @param beside whether the words stand beside each other there
 */
public record BatchHit(DocumentId document, int page, boolean beside) {}
