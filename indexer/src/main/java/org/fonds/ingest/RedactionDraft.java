package org.fonds.ingest;

import org.fonds.extraction.PageBoxes;

/**
 * What somebody has drawn on a page.
 *
 * @param page counted from 1
 * @param shown the boxes that were there when drawing began: no others are replaced
 * @param drawn the boxes that are to be there
 */
public record RedactionDraft(int page, PageBoxes shown, PageBoxes drawn) {}
