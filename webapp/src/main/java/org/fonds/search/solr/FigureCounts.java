package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexField;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.Certainty;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * Counts what figures of a result need beside its facets, in the same way: every count passes over
 * the filter of its own facet. Each method throws {@link IndexUnavailableException} if the index
 * does not answer, or not in time: an incomplete figure would be a wrong one. Safe for several
 * threads.
 */
public final class FigureCounts {

  /** So many names of places, those with most documents first, are counted. */
  public static final int MOST_PLACES = 10_000;

  private static final int MONTHS_AT_ONCE = 240;
  private static final String PLACES = "places";
  private static final String GROUP = "group";

  private final ArchiveIndex index;
  private final Beneath beneath;
  private final Thesaurus thesaurus;

  /**
   * @param vocabularies for what stands beneath a broader term, and other names
   */
  public FigureCounts(ArchiveIndex index, Vocabularies vocabularies) {
    this.index = index;
    this.beneath = new Beneath(vocabularies, index);
    this.thesaurus = new Thesaurus(vocabularies);
  }

  /**
   * The names of places of a result.
   *
   * @param places those with most documents first
   * @param further how many more names there are
   */
  public record Places(List<FacetValue> places, long further) {
    public Places {
      places = List.copyOf(places);
    }
  }

  /**
   * The documents by month, whatever years are chosen, in the order of the months.
   *
   * @param months each is asked for alone, since a date may touch thousands of them
   */
  public List<PeriodCount> months(SearchQuery query, List<YearOrMonth> months) {
    List<PeriodCount> counts = new ArrayList<>();
    for (int from = 0; from < months.size(); from += MONTHS_AT_ONCE) {
      List<YearRange> some =
          months.subList(from, Math.min(months.size(), from + MONTHS_AT_ONCE)).stream()
              .map(YearRange::in)
              .toList();
      List<String> questions =
          some.stream()
              .flatMap(month -> Stream.of(Certainty.values()).map(each -> question(month, each)))
              .toList();
      NestableJsonFacet answer =
          ask(counting(query), "{" + group(questions, Facet.YEAR) + "}").getQueryFacet(GROUP);
      some.forEach(month ->
          counts.add(
              new PeriodCount(
                  month,
                  count(answer, name(month, Certainty.POSSIBLE)),
                  count(answer, name(month, Certainty.CERTAIN)))));
    }
    return counts;
  }

  /** Solr keeps the answer of none of them: hundreds would drive out all others that it keeps. */
  private static String question(YearRange month, Certainty certainty) {
    String asked = DateQuestion.of(month, certainty);
    return "\"%s\":{\"type\":\"query\",\"q\":\"%s\"}"
        .formatted(
            name(month, certainty),
            asked.startsWith("{!field ")
                ? asked.replaceFirst("field", "field cache=false")
                : "{!cache=false}" + asked);
  }

  private static String name(YearRange month, Certainty certainty) {
    YearOrMonth only = month.from();
    return SearchAddress.name(certainty) + " " + (only == null ? "" : only.text());
  }

  /**
   * The documents by year and longer period for each of some organisations, those beneath an
   * organisation among its own, whatever organisations are chosen.
   *
   * @param organisations ids
   */
  public Map<String, List<PeriodCount>> byPeriod(SearchQuery query, List<String> organisations) {
    DocumentRequest.Counting request = counting(query);
    List<String> questions = new ArrayList<>();
    for (String organisation : organisations) {
      questions.add(
          "\"%s\":{\"type\":\"query\",\"q\":\"%s\",\"facet\":{%s}}"
              .formatted(
                  FacetQuestion.place(questions.size()),
                  request.filters().question(Facet.ORGANISATION, organisation),
                  String.join(",", PeriodCounts.ofLongPeriods())));
    }
    Map<String, List<PeriodCount>> counts = new LinkedHashMap<>();
    if (questions.isEmpty()) {
      return counts;
    }
    NestableJsonFacet answer =
        ask(request, "{" + group(questions, Facet.ORGANISATION) + "}").getQueryFacet(GROUP);
    for (String organisation : organisations) {
      NestableJsonFacet of =
          answer == null ? null : answer.getQueryFacet(FacetQuestion.place(counts.size()));
      counts.put(organisation, of == null ? List.of() : PeriodCounts.longPeriods(of));
    }
    return counts;
  }

  /** The names of places of a result, whatever places are chosen. */
  public Places places(SearchQuery query) {
    NestableJsonFacet answer =
        ask(
            counting(query),
            ("{\"%s\":{\"type\":\"terms\",\"field\":\"%s\",\"limit\":%d,\"refine\":true,"
                    + "\"numBuckets\":true,\"domain\":{\"excludeTags\":\"%s\"}}}")
                .formatted(
                    PLACES,
                    IndexField.PLACE.solrName(),
                    MOST_PLACES,
                    SearchAddress.name(Facet.PLACE)));
    BucketBasedJsonFacet counted = answer.getBucketBasedFacets(PLACES);
    if (counted == null) {
      return new Places(List.of(), 0);
    }
    List<FacetValue> places =
        counted.getBuckets().stream()
            .map(bucket -> {
              String name = bucket.getVal().toString();
              return new FacetValue(name, name, bucket.getCount());
            })
            .toList();
    return new Places(places, Math.max(0, counted.getNumBuckets() - places.size()));
  }

  /**
   * For each of some groups of names how many documents name any of them as a place, whatever
   * places are chosen.
   */
  public List<Long> withAnyPlace(SearchQuery query, List<List<String>> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    DocumentRequest.Counting request = counting(query);
    List<String> questions = new ArrayList<>();
    int names = 0;
    for (List<String> group : groups) {
      List<String> any = new ArrayList<>();
      for (String name : group) {
        String parameter = "any-" + names++;
        request.parameters().set(parameter, request.filters().question(Facet.PLACE, name));
        any.add(" should=$" + parameter);
      }
      questions.add(
          "\"%s\":{\"type\":\"query\",\"q\":\"{!bool%s}\"}"
              .formatted(FacetQuestion.place(questions.size()), String.join("", any)));
    }
    NestableJsonFacet answer =
        ask(request, "{" + group(questions, Facet.PLACE) + "}").getQueryFacet(GROUP);
    List<Long> counts = new ArrayList<>();
    groups.forEach(group -> counts.add(count(answer, FacetQuestion.place(counts.size()))));
    return counts;
  }

  private static long count(@Nullable NestableJsonFacet answer, String name) {
    return answer == null ? 0 : FacetCounts.count(answer, name);
  }

  private static String group(List<String> questions, Facet passedOver) {
    return "\"%s\":{\"type\":\"query\",\"q\":\"*:*\",\"domain\":{\"excludeTags\":\"%s\"},\"facet\":{%s}}"
        .formatted(GROUP, SearchAddress.name(passedOver), String.join(",", questions));
  }

  private DocumentRequest.Counting counting(SearchQuery query) {
    return DocumentRequest.counting(query, Sense.of(query.words(), thesaurus, index), beneath);
  }

  private NestableJsonFacet ask(DocumentRequest.Counting request, String facets) {
    request.parameters().set("json.facet", facets);
    QueryResponse answer = index.query(request.parameters());
    if (Boolean.TRUE.equals(answer.getHeader().get("partialResults"))) {
      throw new IndexUnavailableException("the search took too long to be counted whole", null);
    }
    return FacetCounts.in(answer);
  }
}
