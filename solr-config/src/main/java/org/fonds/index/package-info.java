/**
 * The contract between the writer and the readers of the index: every Solr field once, the indexed
 * document with its pages, and how both are written to and read from Solr.
 */
@NullMarked
package org.fonds.index;

import org.jspecify.annotations.NullMarked;
