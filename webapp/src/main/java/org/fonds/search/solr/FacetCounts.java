package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexField;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/** Asks Solr for the counts of every facet and reads them back with their labels. */
final class FacetCounts {

  /** The value of Solr's {@code json.facet}: the same for every search. */
  static final String QUESTION =
      Stream.concat(
              Arrays.stream(Facet.values()).map(FacetCounts::terms),
              Stream.of(FacetCounts.undated()))
          .collect(Collectors.joining(",", "{", "}"));

  private static final String LABEL_LANGUAGE = "en";

  private final Vocabularies vocabularies;

  FacetCounts(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** What Solr calls a facet in answers and tags. */
  static String name(Facet facet) {
    return SearchAddress.name(facet);
  }

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
    BucketBasedJsonFacet counted = answer.getBucketBasedFacets(name(facet));
    if (counted != null) {
      counted
          .getBuckets()
          .forEach(bucket -> {
            String value = bucket.getVal().toString();
            values.add(new FacetValue(value, label(facet, value), bucket.getCount()));
          });
    }
    if (facet == Facet.YEAR) {
      addUndated(answer, values);
    }
    for (String chosen : query.chosen(facet)) {
      if (values.stream().noneMatch(value -> value.value().equals(chosen))) {
        values.add(new FacetValue(chosen, label(facet, chosen), 0));
      }
    }
    values.sort(facet == Facet.YEAR ? BY_YEAR : BY_COUNT);
    return values;
  }

  private static final Comparator<FacetValue> BY_COUNT =
      Comparator.comparingLong(FacetValue::count)
          .reversed()
          .thenComparing(FacetValue::label)
          .thenComparing(FacetValue::value);

  private static final Comparator<FacetValue> BY_YEAR =
      Comparator.comparingLong(FacetCounts::place);

  private static long place(FacetValue year) {
    return year.value().matches("-?[0-9]{1,9}") ? Long.parseLong(year.value()) : Long.MAX_VALUE;
  }

  private void addUndated(NestableJsonFacet answer, List<FacetValue> values) {
    NestableJsonFacet undated = answer.getQueryFacet(SearchAddress.UNDATED);
    if (undated != null && undated.getCount() > 0) {
      values.add(
          new FacetValue(
              SearchAddress.UNDATED, label(Facet.YEAR, SearchAddress.UNDATED), undated.getCount()));
    }
  }

  private String label(Facet facet, String value) {
    return switch (facet) {
      case YEAR -> value;
      case COUNTRY -> vocabularies.countries().label(value, LABEL_LANGUAGE);
      case ORGANISATION -> vocabularies.organisations().label(value, LABEL_LANGUAGE);
      case TYPE -> vocabularies.types().label(value, LABEL_LANGUAGE);
      case LANGUAGE -> Locale.of(value).getDisplayLanguage(Locale.ENGLISH);
    };
  }

  private static String terms(Facet facet) {
    return """
    "%s":{"type":"terms","field":"%s","limit":-1,"domain":{"excludeTags":"%s"}}\
    """
        .formatted(name(facet), field(facet).solrName(), name(facet));
  }

  private static String undated() {
    return """
    "%s":{"type":"query","q":"{!term f=%s v=true}","domain":{"excludeTags":"%s"}}\
    """
        .formatted(SearchAddress.UNDATED, IndexField.UNDATED.solrName(), name(Facet.YEAR));
  }
}
