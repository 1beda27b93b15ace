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
 * country facet has two: the countries of today and the historical states.
 */
final class FacetQuestion {

  /** What the answer calls the counts of the historical states. */
  static final String HISTORICAL_STATES = "historical-states";

  private FacetQuestion() {}

  /** The field that a facet counts. */
  static IndexField field(Facet facet) {
    return switch (facet) {
      case YEAR -> IndexField.YEAR;
      case COUNTRY -> IndexField.COUNTRY;
      case ORGANISATION -> IndexField.ORGANISATION;
      case TYPE -> IndexField.TYPE;
      case LANGUAGE -> IndexField.LANGUAGE;
      case OCR -> IndexField.OCR_QUALITY;
    };
  }

  /** Adds the question to the parameters of a request. */
  static void ask(ModifiableSolrParams parameters, SearchQuery query) {
    List<String> questions = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      questions.add(terms(SearchAddress.name(facet), field(facet), facet));
    }
    questions.add(terms(HISTORICAL_STATES, IndexField.HISTORICAL_STATE, Facet.COUNTRY));
    questions.add(
        count(
            SearchAddress.UNDATED,
            "{!term f=" + IndexField.UNDATED.solrName() + " v=true}",
            Facet.YEAR));
    questions.addAll(PeriodCounts.questions(query));
    parameters.set("json.facet", "{" + String.join(",", questions) + "}");
  }

  /** Counts the documents by each value of a field. */
  static String terms(String name, IndexField field, Facet passedOver) {
    return """
    "%s":{"type":"terms","field":"%s","limit":-1,"domain":{"excludeTags":"%s"}}\
    """
        .formatted(name, field.solrName(), SearchAddress.name(passedOver));
  }

  /** Counts the documents that answer a question, which holds nothing that a person typed. */
  static String count(String name, String question, Facet passedOver) {
    return """
    "%s":{"type":"query","q":"%s","domain":{"excludeTags":"%s"}}\
    """
        .formatted(name, question, SearchAddress.name(passedOver));
  }
}
