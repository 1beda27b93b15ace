package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.fonds.description.Vocabularies;
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

  private final Vocabularies vocabularies;

  FacetCounts(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * The counts of an answer; values that the query has chosen are there even if nothing has them.
   */
  Map<Facet, List<FacetValue>> read(NestableJsonFacet answer, SearchQuery query) {
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, values(answer, facet, query));
    }
    return facets;
  }

  private List<FacetValue> values(NestableJsonFacet answer, Facet facet, SearchQuery query) {
    List<FacetValue> values = new ArrayList<>();
    BucketBasedJsonFacet counted = answer.getBucketBasedFacets(SearchAddress.name(facet));
    if (counted != null) {
      counted
          .getBuckets()
          .forEach(
              bucket -> values.add(value(facet, bucket.getVal().toString(), bucket.getCount())));
    }
    if (facet == Facet.YEAR) {
      long undated = count(answer, SearchAddress.UNDATED);
      if (undated > 0) {
        values.add(value(facet, SearchAddress.UNDATED, undated));
      }
    }
    addChosen(answer, facet, query, values);
    values.sort(facet == Facet.YEAR ? BY_YEAR : BY_COUNT);
    return values;
  }

  private void addChosen(
      NestableJsonFacet answer, Facet facet, SearchQuery query, List<FacetValue> values) {
    int number = 0;
    for (String chosen : query.chosen(facet)) {
      if (values.stream().noneMatch(value -> value.value().equals(chosen))) {
        long count = facet == Facet.COUNTRY ? count(answer, FacetQuestion.state(number)) : 0;
        values.add(value(facet, chosen, count));
      }
      number++;
    }
  }

  private static long count(NestableJsonFacet answer, String name) {
    NestableJsonFacet counted = answer.getQueryFacet(name);
    return counted == null ? 0 : counted.getCount();
  }

  private FacetValue value(Facet facet, String value, long count) {
    return new FacetValue(value, label(facet, value), count);
  }

  private String label(Facet facet, String value) {
    return switch (facet) {
      case YEAR -> value;
      case COUNTRY -> vocabularies.countries().label(value, LABEL_LANGUAGE);
      case ORGANISATION -> vocabularies.organisations().label(value, LABEL_LANGUAGE);
      case TYPE -> vocabularies.types().label(value, LABEL_LANGUAGE);
      case LANGUAGE -> LanguageName.of(value);
    };
  }

  private static long place(FacetValue year) {
    return year.value().matches("-?[0-9]{1,9}") ? Long.parseLong(year.value()) : Long.MAX_VALUE;
  }
}
