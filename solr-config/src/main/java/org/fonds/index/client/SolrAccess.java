package org.fonds.index.client;

import org.apache.solr.client.solrj.SolrClient;
import org.fonds.index.IndexException;

/** One way to reach Solr. */
sealed interface SolrAccess permits EmbeddedSolr, SolrNode, SolrCluster {

  /**
   * A client of an index that fits this program; whoever asks closes it.
   *
   * @throws IndexException if there is none, and why
   */
  SolrClient connect();

  /**
   * The same, but of an empty index: what the old one held is gone, also if it was damaged or made
   * by another version of the program.
   *
   * @throws IndexException if that cannot be, and why
   */
  SolrClient connectEmpty();

  /** Where the index is. */
  SolrPlace place();
}
