package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;

/** Finds all documents that answer a search, to do something with them together. */
public final class FoundDocuments {

  /** How many documents are named at most; of a search that finds more, the first. */
  public static final int LIMIT = 2000;

  private static final int HITS_AT_ONCE = 100;

  private final SolrSearch search;
  private final int limit;

  /**
   * @param search answers the searches
   */
  public FoundDocuments(SolrSearch search) {
    this(search, LIMIT);
  }

  FoundDocuments(SolrSearch search, int limit) {
    this.search = search;
    this.limit = limit;
  }

  /** What became of it. */
  public sealed interface Outcome {

    /**
     * The search was answered.
     *
     * @param ids the documents in the order of the search, {@link #LIMIT} at most
     * @param total documents that answer the search
     */
    record Found(List<String> ids, long total) implements Outcome {
      public Found {
        ids = List.copyOf(ids);
      }
    }

    /**
     * The index did not answer.
     *
     * @param reason a plain sentence for the person who searched
     */
    record Unavailable(String reason) implements Outcome {}
  }

  /** Searches to the end or the limit; the page and size of the query do not count. */
  public Outcome find(SearchQuery query) {
    List<String> ids = new ArrayList<>();
    long total = 0;
    for (int page = 1; page == 1 || ids.size() < Math.min(total, limit); page++) {
      switch (search.search(atPage(query, page))) {
        case SearchOutcome.Unavailable unavailable -> {
          return new Outcome.Unavailable(unavailable.reason());
        }
        case SearchOutcome.Found found -> {
          found.hits().forEach(hit -> ids.add(hit.document().id()));
          // An index that shrinks meanwhile has fewer hits than it counted before.
          total = found.hits().isEmpty() ? ids.size() : found.total();
        }
      }
    }
    return new Outcome.Found(ids.subList(0, Math.min(ids.size(), limit)), total);
  }

  private static SearchQuery atPage(SearchQuery query, int page) {
    return new SearchQuery(query.words(), query.narrowing(), query.sort(), page, HITS_AT_ONCE);
  }
}
