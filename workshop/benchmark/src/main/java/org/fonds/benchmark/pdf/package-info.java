/**
 * Ingest of PDFs held against poppler's {@code pdftotext}: how long it takes, what it holds in
 * memory, and whether the archive's text has the letters that poppler finds.
 */
@NullMarked
package org.fonds.benchmark.pdf;

import org.jspecify.annotations.NullMarked;
