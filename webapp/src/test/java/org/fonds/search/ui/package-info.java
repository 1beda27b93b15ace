/** Tests of the search page and its parts. */
@NullMarked
package org.fonds.search.ui;

import org.jspecify.annotations.NullMarked;
