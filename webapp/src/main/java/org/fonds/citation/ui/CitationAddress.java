package org.fonds.citation.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.SequencedCollection;
import java.util.stream.Collectors;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationFormat;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/** Addresses of citations in the API, relative to the site's root. */
final class CitationAddress {

  private CitationAddress() {}

  static String of(Bibliography cited, CitationFormat format) {
    return "api/documents/"
        + cited.documentId()
        + "/citation?format="
        + format.parameter()
        + (cited.page() == null ? "" : "&page=" + cited.page().number());
  }

  /** All results of a search, from the first on whatever page of it is shown. */
  static String of(SearchQuery query, CitationFormat format) {
    SearchQuery whole =
        new SearchQuery(
            query.words(), query.narrowing(), query.sort(), 1, SearchQuery.DEFAULT_SIZE);
    String parameters = SearchAddress.queryString(whole);
    return "api/search/citations?"
        + (parameters.isEmpty() ? "" : parameters + "&")
        + "format="
        + format.parameter();
  }

  static String of(SequencedCollection<String> ids, CitationFormat format) {
    return ids.stream()
        .map(id -> "id=" + URLEncoder.encode(id, UTF_8) + "&")
        .collect(Collectors.joining("", "api/search/citations?", "format=" + format.parameter()));
  }
}
