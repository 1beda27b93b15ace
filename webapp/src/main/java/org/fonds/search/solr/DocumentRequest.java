package org.fonds.search.solr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;
import org.fonds.description.Level;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexField;
import org.fonds.search.SearchQuery;
import org.fonds.search.Sort;

/** The first request of a search: which documents, in which order, and the counts of the facets. */
final class DocumentRequest {

  /** Solr holds every hit up to the page asked for in memory: further back nothing is shown. */
  static final int LAST_HIT = 1_000_000;

  /** All documents, but not what stands beneath them in their blocks. */
  static final String WHOLE_DOCUMENTS =
      "{!term f=%s v=%s}".formatted(IndexField.KIND.solrName(), DocumentBlock.DOCUMENT);

  private static final int TIME_ALLOWED_IN_MILLIS = 10_000;

  private DocumentRequest() {}

  /** Parameters that every request of a search has. */
  static ModifiableSolrParams question() {
    ModifiableSolrParams parameters = new ModifiableSolrParams();
    // Otherwise Solr would replace ${…} in what was typed.
    parameters.set("expandMacros", false);
    parameters.set(CommonParams.TIME_ALLOWED, TIME_ALLOWED_IN_MILLIS);
    return parameters;
  }

  /**
   * Parameters for documents in the order in which they were accepted, the last first; what is
   * asked of them is the caller's.
   *
   * @param rows at most as many
   */
  static ModifiableSolrParams newestFirst(int rows) {
    ModifiableSolrParams parameters = question();
    parameters.add(CommonParams.FQ, WHOLE_DOCUMENTS);
    parameters.set(
        CommonParams.SORT,
        IndexField.ACCEPTED_AT.solrName() + " desc," + IndexField.ID.solrName() + " asc");
    parameters.set(CommonParams.ROWS, rows);
    parameters.set(CommonParams.FL, DocumentBlock.documentFields());
    return parameters;
  }

  /**
   * Parameters for the documents that answer a query.
   *
   * @param beneath what values of facets stand for besides themselves
   */
  static SolrParams of(SearchQuery query, Sense sense, Beneath beneath) {
    ModifiableSolrParams parameters = question();
    FacetFilters filters = narrow(parameters, query, sense, beneath);
    shown(parameters, query, sense);
    FacetQuestion.ask(parameters, filters, query, beneath.vocabularies());
    return parameters;
  }

  /** The same without facets. */
  static SolrParams hits(SearchQuery query, Sense sense, Beneath beneath) {
    ModifiableSolrParams parameters = question();
    narrow(parameters, query, sense, beneath);
    shown(parameters, query, sense);
    return parameters;
  }

  private static void shown(ModifiableSolrParams parameters, SearchQuery query, Sense sense) {
    parameters.set(CommonParams.SORT, order(query.sort(), sense));
    boolean shown = isShown(query);
    parameters.set(CommonParams.START, shown ? (query.page() - 1) * query.size() : 0);
    parameters.set(CommonParams.ROWS, shown ? query.size() : 0);
    parameters.set(CommonParams.FL, DocumentBlock.documentFields());
  }

  /** Parameters for some documents, as far as the index has them. */
  static SolrParams these(List<String> ids) {
    ModifiableSolrParams parameters = question();
    parameters.set(CommonParams.Q, "{!terms f=" + IndexField.ID.solrName() + " v=$documents}");
    parameters.set("documents", String.join(",", ids));
    parameters.add(CommonParams.FQ, WHOLE_DOCUMENTS);
    parameters.set(CommonParams.ROWS, ids.size());
    parameters.set(CommonParams.FL, DocumentBlock.documentFields());
    return parameters;
  }

  /**
   * Parameters for all documents that answer a query, in an order in which no two are equal.
   *
   * @param widerFirst whether units stand before what may lie in them, whatever the order
   */
  static ModifiableSolrParams whole(
      SearchQuery query, Sense sense, Beneath beneath, boolean widerFirst) {
    ModifiableSolrParams parameters = question();
    narrow(parameters, query, sense, beneath);
    String order = order(query.sort(), sense);
    String id = IndexField.ID.solrName() + " asc";
    parameters.set(
        CommonParams.SORT,
        (widerFirst ? byLevel() : "") + order + (order.endsWith(id) ? "" : "," + id));
    return parameters;
  }

  private static String byLevel() {
    return Arrays.stream(Level.values())
        .map(
            level -> "termfreq(%s,'%s') desc,".formatted(IndexField.LEVEL.solrName(), level.word()))
        .collect(Collectors.joining());
  }

  /** Parameters that only count the documents that answer a query. */
  static SolrParams count(SearchQuery query, Sense sense, Beneath beneath) {
    ModifiableSolrParams parameters = question();
    narrow(parameters, query, sense, beneath);
    parameters.set(CommonParams.ROWS, 0);
    return parameters;
  }

  /**
   * Parameters that count, and the filters among them.
   *
   * @param filters by which values can be asked of the same documents
   */
  record Counting(ModifiableSolrParams parameters, FacetFilters filters) {}

  /** As {@link #count}, for whoever counts more than the documents. */
  static Counting counting(SearchQuery query, Sense sense, Beneath beneath) {
    ModifiableSolrParams parameters = question();
    FacetFilters filters = narrow(parameters, query, sense, beneath);
    parameters.set(CommonParams.ROWS, 0);
    return new Counting(parameters, filters);
  }

  /** Parameters for the ids of the documents that answer a query. */
  static SolrParams ids(SearchQuery query, Sense sense, Beneath beneath, int most) {
    ModifiableSolrParams parameters = question();
    narrow(parameters, query, sense, beneath);
    parameters.set(CommonParams.SORT, IndexField.ID.solrName() + " asc");
    parameters.set(CommonParams.ROWS, most);
    parameters.set(CommonParams.FL, IndexField.ID.solrName());
    return parameters;
  }

  private static FacetFilters narrow(
      ModifiableSolrParams parameters, SearchQuery query, Sense sense, Beneath beneath) {
    parameters.set(CommonParams.Q, words(parameters, sense));
    parameters.add(CommonParams.FQ, WHOLE_DOCUMENTS);
    FacetFilters filters = new FacetFilters(parameters, beneath);
    filters.add(query);
    return filters;
  }

  /** Whether the page asked for lies within what can be shown. */
  static boolean isShown(SearchQuery query) {
    return (long) query.page() * query.size() <= LAST_HIT;
  }

  private static String words(ModifiableSolrParams parameters, Sense sense) {
    if (sense.text().asksForEverything()) {
      return "*:*";
    }
    return sense.clauses().isEmpty() ? "{!bool}" : WordQuestion.ofDocuments(parameters, sense);
  }

  /**
   * What answers equally well stands in the order of its dates: Solr compares numbers much faster
   * than titles, which it would have to read for nearly every hit.
   */
  private static String order(Sort sort, Sense sense) {
    String title = IndexField.TITLE_SORT.solrName() + " asc," + IndexField.ID.solrName() + " asc";
    String earliest = IndexField.EARLIEST.solrName();
    String latest = IndexField.LATEST.solrName();
    return switch (sort) {
      case RELEVANCE ->
          sense.text().asksForEverything()
              ? title
              : "score desc," + earliest + " asc," + IndexField.ACCEPTED_AT.solrName() + " asc";
      case DATE_ASCENDING -> earliest + " asc," + latest + " asc," + title;
      case DATE_DESCENDING -> latest + " desc," + earliest + " desc," + title;
      case TITLE -> title;
    };
  }
}
