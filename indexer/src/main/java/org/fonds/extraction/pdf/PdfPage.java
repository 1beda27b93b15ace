package org.fonds.extraction.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * A page as the file describes it.
 *
 * @param resources its own or inherited; null if there are none
 */
record PdfPage(COSDictionary dictionary, @Nullable COSDictionary resources) {}
