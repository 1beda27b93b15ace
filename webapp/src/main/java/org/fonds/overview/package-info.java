/**
 * A result to look at rather than to read: a timeline, a map, and organisations over the years.
 * Each figure is a value that counts what the facets count, and a table of the same numbers; how it
 * is drawn lies in {@code drawing}, what the earth looks like in {@code atlas}.
 */
@NullMarked
package org.fonds.overview;

import org.jspecify.annotations.NullMarked;
