package org.fonds.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.IndexedDocument;
import org.jspecify.annotations.Nullable;

/** Outcomes of searches as values, for pages that are shown without an index. */
public final class SearchFixtures {

  private SearchFixtures() {}

  /** The few terms that the documents of these fixtures use. */
  public static Vocabularies vocabularies() {
    return new Vocabularies(
        new Vocabulary("countries", List.of(term("pl", "Poland"), term("ru", "Russia"))),
        new Vocabulary("organisations", List.of(term("nkvd", "NKVD"), term("kgb", "KGB"))),
        new Vocabulary("types", List.of(term("report", "Report"), term("decree", "Decree"))),
        new Vocabulary("events", List.of(term("katyn-1940", "Katyn massacre"))));
  }

  /** A term with an English name and nothing else. */
  public static Term term(String id, String name) {
    return new Term(
        id,
        Map.of("en", name),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null);
  }

  /** A described demonstration summary of 1943 with everything that a hit shows. */
  public static IndexedDocument document(String id, String title) {
    return document(id, title, "April 1943", true);
  }

  /** A document without a date that nobody has described. */
  public static IndexedDocument undescribed(String id, String title) {
    return document(id, title, null, false);
  }

  private static IndexedDocument document(
      String id, String title, @Nullable String date, boolean described) {
    return new IndexedDocument(
        id,
        title,
        described ? "report" : null,
        "item",
        date,
        date == null ? null : "1943-04",
        date == null ? null : LocalDate.of(1943, 4, 1),
        date == null ? null : LocalDate.of(1943, 4, 30),
        described ? List.of("ru", "pl") : List.of(),
        List.of(),
        described ? List.of("nkvd") : List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("pl"),
        described ? "Demonstration archive" : null,
        described ? "DEMO f. 3, op. 1, d. 12" : null,
        null,
        List.of(),
        described,
        described,
        id + ".pdf",
        "application/pdf",
        412_000,
        "0".repeat(64),
        Instant.parse("2026-01-01T00:00:00Z"),
        5,
        List.of());
  }

  /** A snippet with one marked word on a page. */
  public static Snippet snippet(int page, String before, String marked, String after) {
    return new Snippet(
        page,
        null,
        new MarkedText(
            List.of(
                new MarkedText.Piece(before, false),
                new MarkedText.Piece(marked, true),
                new MarkedText.Piece(after, false))));
  }

  /** An answer of so many documents, each with a snippet, and facets around them. */
  public static SearchOutcome.Found found(SearchQuery query, int total) {
    List<Hit> hits =
        IntStream.range(0, Math.min(total, query.size()))
            .mapToObj(i ->
                new Hit(
                    document("0000-000" + i % 10, "Regest: findings at the graves, no. " + i),
                    List.of(snippet(i + 1, "worked in the ", "Katyń", " forest"))))
            .toList();
    return new SearchOutcome.Found(query, total, Duration.ofMillis(18), hits, facets(), null);
  }

  /** Counts in every facet, more countries than are shown at first among them. */
  public static Map<Facet, List<FacetValue>> facets() {
    List<FacetValue> years = new ArrayList<>();
    years.add(new FacetValue("1918", "1918", 2));
    years.add(new FacetValue("1940", "1940", 8));
    years.add(new FacetValue("1941", "1941", 4));
    years.add(new FacetValue("undated", "undated", 3));
    List<FacetValue> countries =
        IntStream.range(0, 14)
            .mapToObj(i -> new FacetValue("c" + i, "Country " + (char) ('A' + i), 20L - i))
            .toList();
    return Map.of(
        Facet.YEAR, years,
        Facet.COUNTRY, countries,
        Facet.ORGANISATION, List.of(new FacetValue("nkvd", "NKVD", 12)),
        Facet.TYPE, List.of(new FacetValue("report", "Report", 9)),
        Facet.LANGUAGE, List.of(new FacetValue("pl", "Polish", 7)));
  }
}
