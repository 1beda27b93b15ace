/** Measures a whole search of the site beside one plain request to the same index. */
@NullMarked
package org.fonds.benchmark.search;

import org.jspecify.annotations.NullMarked;
