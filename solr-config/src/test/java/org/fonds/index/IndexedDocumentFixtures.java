package org.fonds.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes documents for tests: everything has a value, what matters to a test is set by it. */
public final class IndexedDocumentFixtures {

  private final String id;
  private String title = "Report on the Katyn forest";
  private List<DateSpan> dates =
      List.of(new DateSpan(LocalDate.of(1940, 4, 3), LocalDate.of(1940, 5, 19)));
  private List<String> countries = List.of("ru");
  private List<String> languages = List.of("en");
  private final List<IndexedPage> pages = new ArrayList<>();

  private IndexedDocumentFixtures(String id) {
    this.id = id;
  }

  /** A described report of April and May 1940, without pages. */
  public static IndexedDocumentFixtures document(String id) {
    return new IndexedDocumentFixtures(id);
  }

  /** One document of one page. */
  public static IndexedDocument onePage(String id, String language, String text) {
    return document(id).languages(language).page(language, text).build();
  }

  public IndexedDocumentFixtures title(String title) {
    this.title = title;
    return this;
  }

  /** From the first to the last day, inclusive; null for an end that is unknown. */
  public IndexedDocumentFixtures dated(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return dated(new DateSpan(earliest, latest));
  }

  /** A set of dates. */
  public IndexedDocumentFixtures dated(DateSpan... spans) {
    this.dates = Arrays.stream(spans).filter(span -> !span.isUndated()).toList();
    return this;
  }

  public IndexedDocumentFixtures countries(String... terms) {
    this.countries = Arrays.asList(terms);
    return this;
  }

  public IndexedDocumentFixtures languages(String... codes) {
    this.languages = Arrays.asList(codes);
    return this;
  }

  /** Adds the next page. */
  public IndexedDocumentFixtures page(@Nullable String language, String text) {
    pages.add(new IndexedPage(pages.size() + 1, null, text, language, false, null));
    return this;
  }

  public IndexedDocumentFixtures page(IndexedPage page) {
    pages.add(page);
    return this;
  }

  public IndexedDocument build() {
    return new IndexedDocument(
        id,
        title,
        "report",
        "item",
        "aaaa-0001",
        "April and May 1940",
        "1940-04-03/1940-05-19",
        dates,
        countries,
        List.of("russian-sfsr"),
        List.of("russian-sfsr", "ru"),
        List.of("nkvd"),
        List.of("katyn-1940"),
        List.of("Katyń", "Smolensk"),
        List.of("Lavrentiy Beria"),
        List.of("NKVD of the USSR", "Beria, Lavrentiy"),
        languages,
        "Demonstration archive",
        "DEMO 017",
        "What is known of the shootings.",
        List.of("The papers came from a box without a label."),
        List.of("НКВД", "People's Commissariat for Internal Affairs"),
        true,
        true,
        "open",
        id + ".pdf",
        "application/pdf",
        123_456_789_012L,
        "ab".repeat(32),
        Instant.parse("2026-01-02T03:04:05.678Z"),
        Math.max(1, pages.size()),
        pages);
  }
}
