/** The hierarchy as the index knows it. */
@NullMarked
package org.fonds.holding.solr;

import org.jspecify.annotations.NullMarked;
