/** The search page: facets beside, hits in the middle, everything in the address. */
@NullMarked
package org.fonds.search.ui;

import org.jspecify.annotations.NullMarked;
