/**
 * The words of born-digital PDFs, read from the drawing operators themselves. Only what text needs
 * is looked at: the operators that move and show letters, the widths of letters, and what the codes
 * of a font mean. Paths, colours, images and, as a rule, the fonts' programs are passed over.
 */
@NullMarked
package org.fonds.extraction.pdf;

import org.jspecify.annotations.NullMarked;
