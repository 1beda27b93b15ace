package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.IndexField;
import org.fonds.search.Certainty;
import org.fonds.search.DescriptionState;
import org.fonds.search.Facet;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;

/**
 * Writes the values chosen and excluded into the parameters of a request: one filter for each
 * facet, tagged so that the facet's own counts can pass over it.
 */
public final class FacetFilters {

  private final ModifiableSolrParams parameters;
  private final String name;
  private final Beneath beneath;
  private final Map<String, String> units = new HashMap<>();
  private int count;

  /**
   * @param beneath what values stand for besides themselves
   */
  FacetFilters(ModifiableSolrParams parameters, Beneath beneath) {
    this(parameters, "filter", beneath);
  }

  /**
   * @param name what the names of the parameters for values begin with
   * @param beneath what values stand for besides themselves
   */
  public FacetFilters(ModifiableSolrParams parameters, String name, Beneath beneath) {
    this.parameters = parameters;
    this.name = name;
    this.beneath = beneath;
  }

  /** Adds a filter for every facet in which something is chosen or excluded. */
  void add(SearchQuery query) {
    for (Facet facet : Facet.values()) {
      List<String> wanted = questions(facet, query.chosen(facet), query.dates());
      if (facet == Facet.YEAR && !query.years().equals(YearRange.ANY)) {
        wanted.add(DateQuestion.of(query.years(), query.dates()));
      }
      List<String> unwanted = questions(facet, query.excluded(facet), query.dates());
      if (!wanted.isEmpty() || !unwanted.isEmpty()) {
        parameters.add(
            CommonParams.FQ,
            "{!bool tag="
                + SearchAddress.name(facet)
                + (wanted.isEmpty() ? all(" must=$", List.of("*:*")) : all(" should=$", wanted))
                + all(" must_not=$", unwanted)
                + "}");
      }
    }
  }

  private String all(String clause, List<String> questions) {
    return questions.stream().map(question -> clause + put(question)).collect(Collectors.joining());
  }

  private List<String> questions(Facet facet, Set<String> values, Certainty dates) {
    List<String> questions = new ArrayList<>();
    values.forEach(value -> questions.addAll(questions(facet, value, dates)));
    return questions;
  }

  /** The question that a document answers if it has a value. */
  public String question(Facet facet, String value) {
    List<String> questions = questions(facet, value, Certainty.POSSIBLE);
    return questions.size() == 1
        ? questions.getFirst()
        : "{!bool" + all(" should=$", questions) + "}";
  }

  /** The questions of which a document answers one if it has a value. */
  private List<String> questions(Facet facet, String value, Certainty dates) {
    return switch (facet) {
      case YEAR -> List.of(year(value, dates));
      case COUNTRY -> {
        String parameter = put(value);
        yield List.of(
            term(IndexField.COUNTRY, parameter), term(IndexField.HISTORICAL_STATE, parameter));
      }
      case ORGANISATION, TYPE, EVENT -> List.of(termOrOneBeneath(facet, value));
      // Solr takes any word for a truth or its opposite.
      case DESCRIBED ->
          List.of(
              DescriptionState.ofValue(value).isPresent()
                  ? term(IndexField.DESCRIBED, put(value))
                  : nothing());
      case UNIT ->
          List.of(
              term(IndexField.ID, put(value)),
              "{!terms f=%s v=$%s}".formatted(IndexField.PARENT.solrName(), put(units(value))));
      case LANGUAGE, PLACE, INSTITUTION, OCR, ACCESS ->
          List.of(term(FacetQuestion.field(facet), put(value)));
    };
  }

  /** Asked of the index once for each request. */
  private String units(String unit) {
    return units.computeIfAbsent(unit, each -> String.join(",", beneath.units(each)));
  }

  private String termOrOneBeneath(Facet facet, String value) {
    IndexField field = FacetQuestion.field(facet);
    List<String> ids =
        facet
            .vocabulary(beneath.vocabularies())
            .map(vocabulary -> List.copyOf(vocabulary.withAllBeneath(value)))
            .orElse(List.of());
    return ids.size() < 2
        ? term(field, put(value))
        : "{!terms f=" + field.solrName() + " v=$" + put(String.join(",", ids)) + "}";
  }

  private String year(String value, Certainty dates) {
    if (value.equals(SearchAddress.UNDATED)) {
      return term(IndexField.UNDATED, put("true"));
    }
    return YearOrMonth.read(value)
        .map(year -> DateQuestion.of(YearRange.in(year), dates))
        .orElseGet(this::nothing);
  }

  private String nothing() {
    return term(IndexField.KIND, put("nothing"));
  }

  private static String term(IndexField field, String parameter) {
    return "{!term f=" + field.solrName() + " v=$" + parameter + "}";
  }

  private String put(String value) {
    String parameter = name + "-" + count++;
    parameters.set(parameter, value);
    return parameter;
  }
}
