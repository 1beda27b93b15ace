/**
 * Suggestions as Solr answers them, by ordinary questions over documents: nothing has to be built
 * beside the index, every filter on documents holds, and a cluster answers as one node does.
 */
@NullMarked
package org.fonds.suggestion.solr;

import org.jspecify.annotations.NullMarked;
