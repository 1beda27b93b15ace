package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.IndexField;
import org.fonds.search.Facet;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/**
 * Asks Solr for the counts of every facet; each passes over the filter of its own facet. The
 * country facet offers the countries of today; of the historical states only those are counted that
 * are chosen.
 */
final class FacetQuestion {

  private FacetQuestion() {}

  /** The field that a facet counts. */
  static IndexField field(Facet facet) {
    return switch (facet) {
      case YEAR -> IndexField.YEAR;
      case COUNTRY -> IndexField.COUNTRY;
      case ORGANISATION -> IndexField.ORGANISATION;
      case TYPE -> IndexField.TYPE;
      case LANGUAGE -> IndexField.LANGUAGE;
    };
  }

  /** Adds the question to the parameters of a request. */
  static void ask(ModifiableSolrParams parameters, SearchQuery query) {
    List<String> questions = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      questions.add(terms(facet));
    }
    questions.add(
        count(
            SearchAddress.UNDATED,
            "{!term f=" + IndexField.UNDATED.solrName() + " v=true}",
            Facet.YEAR));
    int number = 0;
    for (String country : query.chosen(Facet.COUNTRY)) {
      String state = state(number++);
      // What was chosen is a parameter of its own, so that nothing parses it.
      parameters.set(state, country);
      questions.add(
          count(
              state,
              "{!term f=" + IndexField.HISTORICAL_STATE.solrName() + " v=$" + state + "}",
              Facet.COUNTRY));
    }
    parameters.set("json.facet", "{" + String.join(",", questions) + "}");
  }

  /**
   * What the answer calls the count of a country that is chosen, as a historical state.
   *
   * @param number of the country among those chosen, counted from 0
   */
  static String state(int number) {
    return "state" + number;
  }

  private static String terms(Facet facet) {
    return """
    "%1$s":{"type":"terms","field":"%2$s","limit":-1,"domain":{"excludeTags":"%1$s"}}\
    """
        .formatted(SearchAddress.name(facet), field(facet).solrName());
  }

  private static String count(String name, String question, Facet passedOver) {
    return """
    "%s":{"type":"query","q":"%s","domain":{"excludeTags":"%s"}}\
    """
        .formatted(name, question, SearchAddress.name(passedOver));
  }
}
