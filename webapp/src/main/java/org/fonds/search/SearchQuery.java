package org.fonds.search;

import java.util.Set;

/**
 * What a researcher asks, whole: it and the address of a search say the same thing.
 *
 * @param page counted from 1
 * @param size hits a page, 1 to 100
 */
public record SearchQuery(Words words, Narrowing narrowing, Sort sort, int page, int size) {

  /** Hits a page where nothing else is asked. */
  public static final int DEFAULT_SIZE = 20;

  public SearchQuery {
    if (page < 1) {
      throw new IllegalArgumentException("pages of hits are counted from 1, not " + page);
    }
    if (size < 1 || size > 100) {
      throw new IllegalArgumentException("a page has 1 to 100 hits, not " + size);
    }
  }

  /** A search for words, nothing narrowed. */
  public static SearchQuery of(String text) {
    return new SearchQuery(Words.of(text), Narrowing.NONE, Sort.RELEVANCE, 1, DEFAULT_SIZE);
  }

  /** What was typed; blank asks for everything. */
  public String text() {
    return words.text();
  }

  /** Documents whose date lies in these years or months, as surely as {@link #dates} says. */
  public YearRange years() {
    return narrowing.years();
  }

  /** How sure it must be that a date lies in the years asked for. */
  public Certainty dates() {
    return narrowing.dates();
  }

  /** The values chosen in a facet; empty if none. */
  public Set<String> chosen(Facet facet) {
    return narrowing.chosen(facet);
  }

  /** The values excluded in a facet; empty if none. */
  public Set<String> excluded(Facet facet) {
    return narrowing.excluded(facet);
  }

  /** Whether nothing is narrowed: no year, no value of any facet. */
  public boolean isUnfiltered() {
    return narrowing.isNone();
  }

  /**
   * Whether something is chosen or excluded in a facet; for {@link Facet#YEAR} a range counts too.
   */
  public boolean isNarrowedBy(Facet facet) {
    return narrowing.isBy(facet);
  }

  /** The same narrowing for other words, from the first page. */
  public SearchQuery withText(String text) {
    return new SearchQuery(words.withText(text), narrowing, sort, 1, size);
  }

  /** The same narrowing for words taken otherwise, from the first page. */
  public SearchQuery with(Words other) {
    return new SearchQuery(other, narrowing, sort, 1, size);
  }

  /**
   * The same words in other years, from the first page. A range takes the place of single years;
   * {@code undated} stays beside it.
   *
   * @param range {@link YearRange#ANY} lifts the range and nothing else
   */
  public SearchQuery withYears(YearRange range) {
    return with(narrowing.in(range));
  }

  /** The same words and years with another certainty of dates, from the first page. */
  public SearchQuery withDates(Certainty certainty) {
    return with(narrowing.dated(certainty));
  }

  /**
   * The same search with a value chosen if it was not, and not if it was, from the first page. A
   * single year that is chosen takes the place of a range of years; a value that is chosen is not
   * excluded any longer.
   */
  public SearchQuery toggled(Facet facet, String value) {
    return with(narrowing.toggled(facet, value));
  }

  /**
   * The same search with a value excluded if it was not, and not if it was, from the first page; a
   * value that is excluded is not chosen any longer.
   */
  public SearchQuery toggledExcluded(Facet facet, String value) {
    return with(narrowing.toggledExcluded(facet, value));
  }

  /** The same search with nothing chosen and nothing excluded in a facet, from the first page. */
  public SearchQuery without(Facet facet) {
    return with(narrowing.without(facet));
  }

  /** The same words, nothing narrowed, from the first page. */
  public SearchQuery unfiltered() {
    return with(Narrowing.NONE);
  }

  /** The same words narrowed as another search is, from the first page. */
  public SearchQuery withFiltersOf(SearchQuery other) {
    return with(other.narrowing());
  }

  private SearchQuery with(Narrowing other) {
    return new SearchQuery(words, other, sort, 1, size);
  }

  /** The same search in another order, from the first page. */
  public SearchQuery sortedBy(Sort order) {
    return new SearchQuery(words, narrowing, order, 1, size);
  }

  /** Another page of the same search, counted from 1. */
  public SearchQuery onPage(int number) {
    return new SearchQuery(words, narrowing, sort, number, size);
  }
}
