/**
 * What one may search and read, by who one is. Each room is a whole of its own, with its own index
 * and its own view of the store: whoever is given the readers' room holds nothing by which
 * something closed could be seen.
 */
@NullMarked
package org.fonds.room;

import org.jspecify.annotations.NullMarked;
