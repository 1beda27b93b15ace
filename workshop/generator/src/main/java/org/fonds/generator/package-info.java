/**
 * Makes the demonstration archive: from one text with its description to the file that a real
 * archive would hold (a PDF, a scan, a letter in an old encoding), with the notice on every page
 * that it is no source. The same texts give the same bytes.
 */
@NullMarked
package org.fonds.generator;

import org.jspecify.annotations.NullMarked;
