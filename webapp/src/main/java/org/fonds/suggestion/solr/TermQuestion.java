package org.fonds.suggestion.solr;

import java.util.Map;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.fonds.search.Facet;
import org.fonds.search.solr.Beneath;
import org.fonds.search.solr.FacetFilters;

/** Counts the documents of one value of a facet, asked for as its filter asks. */
final class TermQuestion {

  private final String name;
  private final Facet facet;
  private final String value;

  /**
   * @param name what the answer calls the count
   */
  TermQuestion(String name, Facet facet, String value) {
    this.name = name;
    this.facet = facet;
    this.value = value;
  }

  Facet facet() {
    return facet;
  }

  /** Adds the count to those of a request. */
  void ask(Asking asking, Beneath beneath, Map<String, Object> facets) {
    String any = new FacetFilters(asking.parameters(), name, beneath).question(facet, value);
    facets.put(name, Map.of("type", "query", "q", any));
  }

  /** The documents that have it, as the answer to the request says. */
  long read(NestableJsonFacet answer) {
    NestableJsonFacet counted = answer.getQueryFacet(name);
    return counted == null ? 0 : counted.getCount();
  }
}
