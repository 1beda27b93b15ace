/**
 * From a source file to pages of text: the only package that knows Tika, PDFBox and tesseract. What
 * a file turns out to be is a value, never an exception.
 */
@NullMarked
package org.fonds.extraction;

import org.jspecify.annotations.NullMarked;
