package org.fonds.search.solr;

import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;

/** Answers searches out of the index. */
public final class SolrSearch {

  /** Never throws for what a person typed; lost infrastructure is an outcome. */
  public SearchOutcome search(SearchQuery query) {
    return new SearchOutcome.Unavailable(query, "The index is not connected yet.");
  }
}
