package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.util.NamedList;
import org.fonds.description.AccessLevel;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.index.OcrQuality;
import org.fonds.search.DescriptionState;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.LanguageName;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/** Reads the counts that {@link FacetQuestion} asked for, with their labels. */
final class FacetCounts {

  private static final String LABEL_LANGUAGE = "en";

  private static final Comparator<FacetValue> BY_COUNT =
      Comparator.comparingLong(FacetValue::count)
          .reversed()
          .thenComparing(FacetValue::label)
          .thenComparing(FacetValue::value);

  private static final Comparator<FacetValue> BY_YEAR =
      Comparator.comparingLong(FacetCounts::place);

  private static final Comparator<FacetValue> BY_TRUST =
      Comparator.comparingInt(
          value -> OcrQuality.ofValue(value.value()).map(OcrQuality::ordinal).orElse(-1));

  private final Vocabularies vocabularies;
  private final UnaryOperator<String> titles;

  /**
   * @param titles of units, by their ids
   */
  FacetCounts(Vocabularies vocabularies, UnaryOperator<String> titles) {
    this.vocabularies = vocabularies;
    this.titles = titles;
  }

  /**
   * The counts of an answer; values that the query has chosen or excluded are there even if nothing
   * has them.
   */
  Map<Facet, List<FacetValue>> read(NestableJsonFacet answer, SearchQuery query) {
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, values(answer, facet, query));
    }
    return facets;
  }

  private List<FacetValue> values(NestableJsonFacet answer, Facet facet, SearchQuery query) {
    List<FacetValue> values =
        facet == Facet.YEAR ? years(answer) : counted(answer, SearchAddress.name(facet), facet);
    if (facet == Facet.COUNTRY) {
      values.addAll(counted(answer, FacetQuestion.HISTORICAL_STATES, facet));
    }
    countAlone(values, answer, facet, query);
    if (facet == Facet.YEAR) {
      long undated = count(answer, SearchAddress.UNDATED);
      if (undated > 0) {
        values.add(value(facet, SearchAddress.UNDATED, undated));
      }
    }
    Stream.concat(query.chosen(facet).stream(), query.excluded(facet).stream())
        .filter(asked -> values.stream().noneMatch(value -> value.value().equals(asked)))
        .distinct()
        .toList()
        .forEach(asked -> values.add(value(facet, asked, 0)));
    values.sort(order(facet));
    return values;
  }

  /** Puts in place of its count, or adds, what was counted of a value alone. */
  private void countAlone(
      List<FacetValue> values, NestableJsonFacet answer, Facet facet, SearchQuery query) {
    Map<String, Long> counts = new LinkedHashMap<>();
    NestableJsonFacet group = answer.getQueryFacet(FacetQuestion.group(facet));
    for (String value : FacetQuestion.countedAlone(facet, query, vocabularies)) {
      counts.put(value, group == null ? 0 : count(group, FacetQuestion.place(counts.size())));
    }
    values.removeIf(value -> counts.containsKey(value.value()));
    counts.forEach((value, count) -> {
      if (count > 0) {
        values.add(value(facet, value, count));
      }
    });
  }

  private List<FacetValue> counted(NestableJsonFacet answer, String name, Facet facet) {
    List<FacetValue> values = new ArrayList<>();
    BucketBasedJsonFacet counted = answer.getBucketBasedFacets(name);
    if (counted != null) {
      counted
          .getBuckets()
          .forEach(
              bucket -> values.add(value(facet, bucket.getVal().toString(), bucket.getCount())));
    }
    return values;
  }

  private List<FacetValue> years(NestableJsonFacet answer) {
    return PeriodCounts.years(answer)
        .map(year -> value(Facet.YEAR, Integer.toString(year.period().first()), year.count()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Comparator<FacetValue> order(Facet facet) {
    return switch (facet) {
      case YEAR -> BY_YEAR;
      case COUNTRY -> Comparator.comparing(this::isHistorical).thenComparing(BY_COUNT);
      case ORGANISATION, TYPE, LANGUAGE, EVENT, PLACE, INSTITUTION, UNIT, DESCRIBED, ACCESS ->
          BY_COUNT;
      case OCR -> BY_TRUST;
    };
  }

  private boolean isHistorical(FacetValue country) {
    return vocabularies.countries().find(country.value()).filter(Term::historical).isPresent();
  }

  /** What an answer counted; nothing where Solr ran out of time before it counted. */
  static NestableJsonFacet in(QueryResponse answer) {
    NestableJsonFacet counted = answer.getJsonFacetingResponse();
    return counted == null ? new NestableJsonFacet(new NamedList<>()) : counted;
  }

  /** How many documents answer a question; 0 if it was not asked. */
  static long count(NestableJsonFacet answer, String name) {
    NestableJsonFacet counted = answer.getQueryFacet(name);
    return counted == null ? 0 : counted.getCount();
  }

  private FacetValue value(Facet facet, String value, long count) {
    return new FacetValue(value, label(facet, value), count);
  }

  private String label(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY, ORGANISATION, TYPE, EVENT ->
          facet
              .vocabulary(vocabularies)
              .map(vocabulary -> vocabulary.label(value, LABEL_LANGUAGE))
              .orElse(value);
      case LANGUAGE -> LanguageName.of(value);
      case DESCRIBED -> DescriptionState.label(value);
      case ACCESS -> AccessLevel.ofWord(value).map(AccessLevel::label).orElse(value);
      case UNIT -> titles.apply(value);
      case YEAR, PLACE, INSTITUTION, OCR -> value;
    };
  }

  private static long place(FacetValue year) {
    return year.value().matches("-?[0-9]{1,9}") ? Long.parseLong(year.value()) : Long.MAX_VALUE;
  }
}
