package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.IndexField;
import org.fonds.search.Facet;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/**
 * Asks Solr for the counts of every facet; each passes over the filter of its own facet. Years are
 * counted with the periods that hold them, and the country facet has two: the countries of today
 * and the historical states. Some values are counted one by one: a broader term, since a document
 * with two terms beneath it is one document, a chosen text that may not be among the most frequent,
 * and a chosen unit: of the others there may be as many as of documents.
 */
final class FacetQuestion {

  /** What the answer calls the counts of the historical states. */
  static final String HISTORICAL_STATES = "historical-states";

  /** Of texts that anybody may write, so many with most documents are counted. */
  static final int MOST_TEXTS = 200;

  private FacetQuestion() {}

  /** The field that a facet counts. */
  static IndexField field(Facet facet) {
    return switch (facet) {
      case YEAR -> IndexField.PERIOD;
      case COUNTRY -> IndexField.COUNTRY;
      case ORGANISATION -> IndexField.ORGANISATION;
      case TYPE -> IndexField.TYPE;
      case LANGUAGE -> IndexField.LANGUAGE;
      case EVENT -> IndexField.EVENT;
      case PLACE -> IndexField.PLACE;
      case INSTITUTION -> IndexField.HOLDING_INSTITUTION;
      case OCR -> IndexField.OCR_QUALITY;
      case UNIT -> IndexField.PARENT;
      case DESCRIBED -> IndexField.DESCRIBED;
      case ACCESS -> IndexField.ACCESS;
    };
  }

  /** What the answer calls the group of a facet's values that are counted one by one. */
  static String group(Facet facet) {
    return SearchAddress.name(facet) + "-values";
  }

  /** What the answer calls the count of one of them, by its place among them. */
  static String place(int index) {
    return "value-" + index;
  }

  /** The values of a facet that are counted one by one, in the order of their places. */
  static SequencedSet<String> countedAlone(
      Facet facet, SearchQuery query, Vocabularies vocabularies) {
    SequencedSet<String> values = new LinkedHashSet<>();
    switch (facet) {
      case ORGANISATION, TYPE, EVENT ->
          facet.vocabulary(vocabularies).map(Vocabulary::broaderTerms).ifPresent(values::addAll);
      case PLACE, INSTITUTION, UNIT -> {
        values.addAll(query.chosen(facet));
        values.addAll(query.excluded(facet));
      }
      case YEAR, COUNTRY, LANGUAGE, OCR, DESCRIBED, ACCESS -> {}
    }
    return values;
  }

  /**
   * Adds the question to the parameters of a request.
   *
   * @param filters those of the same request
   */
  static void ask(
      ModifiableSolrParams parameters,
      FacetFilters filters,
      SearchQuery query,
      Vocabularies vocabularies) {
    List<String> questions = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (facet != Facet.YEAR && facet != Facet.UNIT) {
        questions.add(terms(SearchAddress.name(facet), field(facet), facet));
      }
      List<String> alone = alone(facet, filters, countedAlone(facet, query, vocabularies));
      if (!alone.isEmpty()) {
        questions.add(group(facet, alone));
      }
    }
    questions.add(terms(HISTORICAL_STATES, IndexField.HISTORICAL_STATE, Facet.COUNTRY));
    questions.add(
        count(
            SearchAddress.UNDATED,
            "{!term f=" + IndexField.UNDATED.solrName() + " v=true}",
            Facet.YEAR));
    questions.addAll(PeriodCounts.questions(query));
    questions.addAll(ExtentCounts.questions());
    parameters.set("json.facet", "{" + String.join(",", questions) + "}");
  }

  /** Counts the documents by each value of a field. */
  static String terms(String name, IndexField field, Facet passedOver) {
    return """
    "%s":{"type":"terms","field":"%s",%s,"domain":{"excludeTags":"%s"}}\
    """
        .formatted(name, field.solrName(), limit(passedOver), SearchAddress.name(passedOver));
  }

  private static String limit(Facet facet) {
    return facet == Facet.PLACE || facet == Facet.INSTITUTION
        ? "\"limit\":" + MOST_TEXTS + ",\"refine\":true"
        : "\"limit\":-1";
  }

  private static List<String> alone(
      Facet facet, FacetFilters filters, SequencedSet<String> values) {
    List<String> counts = new ArrayList<>();
    for (String value : values) {
      counts.add(
          "\"%s\":{\"type\":\"query\",\"q\":\"%s\"}"
              .formatted(place(counts.size()), filters.question(facet, value)));
    }
    return counts;
  }

  /** Counted over the same documents, which are sought once for all of them. */
  private static String group(Facet facet, List<String> counts) {
    return """
    "%s":{"type":"query","q":"*:*","domain":{"excludeTags":"%s"},"facet":{%s}}\
    """
        .formatted(group(facet), SearchAddress.name(facet), String.join(",", counts));
  }

  /** Counts the documents that answer a question, which holds nothing that a person typed. */
  static String count(String name, String question, Facet passedOver) {
    return """
    "%s":{"type":"query","q":"%s","domain":{"excludeTags":"%s"}}\
    """
        .formatted(name, question, SearchAddress.name(passedOver));
  }
}
