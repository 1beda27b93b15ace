/**
 * Which charset a text is in that does not say so: Unicode where the bytes allow nothing else, else
 * the old charset under which the text would be the least surprising in one of the languages that
 * were written with it.
 */
@NullMarked
package org.fonds.extraction.charset;

import org.jspecify.annotations.NullMarked;
