package org.fonds.suggestion.solr;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.fonds.description.Vocabularies;
import org.fonds.search.Certainty;
import org.fonds.search.Facet;
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
  void ask(Asking asking, Vocabularies vocabularies, Map<String, Object> facets) {
    List<String> questions =
        new FacetFilters(asking.parameters(), name, vocabularies)
            .questions(facet, value, Certainty.POSSIBLE);
    String any =
        questions.stream()
            .map(question -> " should=$" + asking.put(question))
            .collect(Collectors.joining("", "{!bool", "}"));
    facets.put(name, Map.of("type", "query", "q", any));
  }

  /** The documents that have it, as the answer to the request says. */
  long read(NestableJsonFacet answer) {
    NestableJsonFacet counted = answer.getQueryFacet(name);
    return counted == null ? 0 : counted.getCount();
  }
}
