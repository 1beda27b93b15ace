/**
 * Draws figures as SVG: within a page in its colours, or by itself with a heading and the search
 * that it shows, to be printed. Every part that stands for documents is a link to them, so that a
 * picture works without a script and by keyboard.
 */
@NullMarked
package org.fonds.overview.drawing;

import org.jspecify.annotations.NullMarked;
