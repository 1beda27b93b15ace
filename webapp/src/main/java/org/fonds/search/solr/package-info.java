/**
 * The search as Solr answers it: documents with their facets first, then the best pages of those
 * shown.
 */
@NullMarked
package org.fonds.search.solr;

import org.jspecify.annotations.NullMarked;
