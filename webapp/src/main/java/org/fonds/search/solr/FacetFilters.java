package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.IndexField;
import org.fonds.search.Facet;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
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
        alternatives.addAll(questions(facet, value));
      }
      if (facet == Facet.YEAR && !query.years().equals(YearRange.ANY)) {
        alternatives.add(overlap(query.years()));
      }
      if (!alternatives.isEmpty()) {
        parameters.add(
            CommonParams.FQ,
            alternatives.stream()
                .map(this::put)
                .map(parameter -> " should=$" + parameter)
                .collect(Collectors.joining("", "{!bool tag=" + FacetCounts.name(facet), "}")));
      }
    }
  }

  private List<String> questions(Facet facet, String value) {
    return switch (facet) {
      case YEAR -> List.of(year(value));
      case COUNTRY -> {
        String parameter = put(value);
        yield List.of(
            term(IndexField.COUNTRY, parameter), term(IndexField.HISTORICAL_STATE, parameter));
      }
      case ORGANISATION, TYPE, LANGUAGE -> List.of(term(FacetCounts.field(facet), put(value)));
    };
  }

  private String year(String value) {
    if (value.equals(SearchAddress.UNDATED)) {
      return term(IndexField.UNDATED, put("true"));
    }
    return value.matches("-?[0-9]{1,9}")
        ? term(IndexField.YEAR, put(value))
        : term(IndexField.KIND, put("no such year"));
  }

  /** The date may lie in the range: it ends after the beginning and begins before the end. */
  private String overlap(YearRange years) {
    StringBuilder question = new StringBuilder("{!bool");
    if (years.from() != null) {
      question.append(" filter=$").append(put("{!lucene}year_to:[" + years.from() + " TO *]"));
    }
    if (years.to() != null) {
      question.append(" filter=$").append(put("{!lucene}year_from:[* TO " + years.to() + "]"));
    }
    return question.append('}').toString();
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
