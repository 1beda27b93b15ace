package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.IndexField;
import org.fonds.search.Facet;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearRange;
import org.jspecify.annotations.Nullable;

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
        alternatives.add(touching(query.years()));
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

  private List<String> questions(Facet facet, String value) {
    return switch (facet) {
      case YEAR -> List.of(year(value));
      case COUNTRY -> {
        String parameter = put(value);
        yield List.of(
            term(IndexField.COUNTRY, parameter), term(IndexField.HISTORICAL_STATE, parameter));
      }
      case ORGANISATION, TYPE, LANGUAGE, OCR ->
          List.of(term(FacetQuestion.field(facet), put(value)));
    };
  }

  private String year(String value) {
    if (value.equals(SearchAddress.UNDATED)) {
      return term(IndexField.UNDATED, put("true"));
    }
    if (!value.matches("-?[0-9]{1,4}")) {
      return term(IndexField.KIND, put("no such year"));
    }
    int year = Integer.parseInt(value);
    return touching(new YearRange(year, year));
  }

  /** The date may lie in the years: an end that is open reaches as far as one asks. */
  private String touching(YearRange years) {
    String range = "[" + written(years.from()) + " TO " + written(years.to()) + "]";
    return "{!field f=" + IndexField.DATE.solrName() + " op=Intersects v=$" + put(range) + "}";
  }

  /** As Solr reads a year: four digits, a star where none is said. */
  private static String written(@Nullable Integer year) {
    return year == null
        ? "*"
        : (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
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
