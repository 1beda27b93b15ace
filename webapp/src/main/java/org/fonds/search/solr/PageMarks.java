package org.fonds.search.solr;

import java.util.Optional;
import org.fonds.search.MarkedText;

/** Marks the hits of a search on one whole page. */
public final class PageMarks {

  /**
   * The text of a page with the hits of a query marked.
   *
   * @param page counted from 1
   * @param queryText as typed into the search field
   * @return empty where nothing on the page answers or the index does not: show it unmarked
   */
  public Optional<MarkedText> mark(String documentId, int page, String queryText) {
    return Optional.empty();
  }
}
