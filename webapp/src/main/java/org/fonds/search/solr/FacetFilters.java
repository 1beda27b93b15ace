package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.IndexField;
import org.fonds.search.Certainty;
import org.fonds.search.Facet;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;

/**
 * Writes the values chosen into the parameters of a request: one filter for each facet, tagged so
 * that the facet's own counts can pass over it.
 */
final class FacetFilters {

  private final ModifiableSolrParams parameters;
  private int count;

  FacetFilters(ModifiableSolrParams parameters) {
    this.parameters = parameters;
  }

  /** Adds a filter for every facet in which something is chosen. */
  void add(SearchQuery query) {
    for (Facet facet : Facet.values()) {
      List<String> alternatives = new ArrayList<>();
      for (String value : query.chosen(facet)) {
        alternatives.addAll(questions(facet, value, query.dates()));
      }
      if (facet == Facet.YEAR && !query.years().equals(YearRange.ANY)) {
        alternatives.add(DateQuestion.of(query.years(), query.dates()));
      }
      if (!alternatives.isEmpty()) {
        parameters.add(
            CommonParams.FQ,
            alternatives.stream()
                .map(this::put)
                .map(parameter -> " should=$" + parameter)
                .collect(Collectors.joining("", "{!bool tag=" + SearchAddress.name(facet), "}")));
      }
    }
  }

  private List<String> questions(Facet facet, String value, Certainty dates) {
    return switch (facet) {
      case YEAR -> List.of(year(value, dates));
      case COUNTRY -> {
        String parameter = put(value);
        yield List.of(
            term(IndexField.COUNTRY, parameter), term(IndexField.HISTORICAL_STATE, parameter));
      }
      case ORGANISATION, TYPE, LANGUAGE, OCR ->
          List.of(term(FacetQuestion.field(facet), put(value)));
    };
  }

  private String year(String value, Certainty dates) {
    if (value.equals(SearchAddress.UNDATED)) {
      return term(IndexField.UNDATED, put("true"));
    }
    return YearOrMonth.read(value)
        .map(year -> DateQuestion.of(YearRange.in(year), dates))
        .orElseGet(() -> term(IndexField.KIND, put("no such year")));
  }

  private static String term(IndexField field, String parameter) {
    return "{!term f=" + field.solrName() + " v=$" + parameter + "}";
  }

  private String put(String value) {
    String parameter = "filter" + count++;
    parameters.set(parameter, value);
    return parameter;
  }
}
