package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.fonds.index.DatePeriod;
import org.fonds.index.IndexField;
import org.fonds.search.Certainty;
import org.fonds.search.Facet;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.TimeWindow;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * The counts by period, as they are asked for and read. Years and what is longer are counted by
 * terms, of which a document has few; months, of which it might have thousands, by one question
 * each, and only where a search looks at few.
 */
final class PeriodCounts {

  private PeriodCounts() {}

  /** What to ask beside the facets, as parts of a JSON object. */
  static List<String> questions(SearchQuery query) {
    List<String> questions = new ArrayList<>();
    questions.add(FacetQuestion.terms(name(Certainty.POSSIBLE), IndexField.PERIOD, Facet.YEAR));
    questions.add(
        FacetQuestion.terms(name(Certainty.CERTAIN), IndexField.CERTAIN_PERIOD, Facet.YEAR));
    asked(query)
        .forEach(period -> {
          for (Certainty certainty : Certainty.values()) {
            questions.add(
                FacetQuestion.count(
                    name(period, certainty), DateQuestion.of(period, certainty), Facet.YEAR));
          }
        });
    return questions;
  }

  /** The counts of an answer: years and longer periods, then months, then the range. */
  static List<PeriodCount> read(NestableJsonFacet answer, SearchQuery query) {
    List<PeriodCount> periods = new ArrayList<>(longPeriods(answer));
    asked(query)
        .map(period ->
            new PeriodCount(
                period,
                FacetCounts.count(answer, name(period, Certainty.POSSIBLE)),
                FacetCounts.count(answer, name(period, Certainty.CERTAIN))))
        .forEach(periods::add);
    return periods;
  }

  /** What to ask of the documents at hand, as parts of a JSON object: years and longer periods. */
  static List<String> ofLongPeriods() {
    return List.of(
        terms(name(Certainty.POSSIBLE), IndexField.PERIOD),
        terms(name(Certainty.CERTAIN), IndexField.CERTAIN_PERIOD));
  }

  private static String terms(String name, IndexField field) {
    return "\"%s\":{\"type\":\"terms\",\"field\":\"%s\",\"limit\":-1}"
        .formatted(name, field.solrName());
  }

  /** The counts of an answer by years and longer periods. */
  static List<PeriodCount> longPeriods(NestableJsonFacet answer) {
    Map<DatePeriod, Long> certain =
        counted(answer, Certainty.CERTAIN)
            .collect(Collectors.toMap(Counted::period, Counted::count));
    return counted(answer, Certainty.POSSIBLE)
        .map(possible ->
            new PeriodCount(
                years(possible.period()),
                possible.count(),
                certain.getOrDefault(possible.period(), 0L)))
        .toList();
  }

  private static Stream<YearRange> asked(SearchQuery query) {
    Stream<YearRange> months =
        TimeWindow.of(query.narrowing()).months().stream().map(YearRange::in);
    Stream<YearRange> range =
        query.years().equals(YearRange.ANY) ? Stream.empty() : Stream.of(query.years());
    return Stream.concat(months, range).distinct();
  }

  /** How many documents may lie in each single year; no month, and nothing of a range. */
  static Stream<Counted> years(NestableJsonFacet answer) {
    return counted(answer, Certainty.POSSIBLE).filter(each -> each.period().years() == 1);
  }

  /** A period and the documents in it. */
  record Counted(DatePeriod period, long count) {}

  private static Stream<Counted> counted(NestableJsonFacet answer, Certainty certainty) {
    BucketBasedJsonFacet counted = answer.getBucketBasedFacets(name(certainty));
    return counted == null
        ? Stream.empty()
        : counted.getBuckets().stream()
            .map(bucket ->
                new Counted(DatePeriod.read(bucket.getVal().toString()), bucket.getCount()));
  }

  /** A search goes no further than its last year, and so does the first and the last period. */
  private static YearRange years(DatePeriod period) {
    return new YearRange(
        Math.max(period.first(), -YearRange.LAST_YEAR),
        Math.min(period.last(), YearRange.LAST_YEAR));
  }

  private static String name(Certainty certainty) {
    return SearchAddress.name(certainty) + "-period";
  }

  private static String name(YearRange period, Certainty certainty) {
    return SearchAddress.name(certainty) + " " + text(period.from()) + "/" + text(period.to());
  }

  private static String text(@Nullable YearOrMonth end) {
    return end == null ? ".." : end.text();
  }
}
