/** Figures of a result, counted by the index. */
@NullMarked
package org.fonds.overview.solr;

import org.jspecify.annotations.NullMarked;
