package org.fonds.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * What a researcher asks, whole: it and the address of a search say the same thing.
 *
 * @param text as typed; blank asks for everything
 * @param years documents whose date may lie in these years
 * @param chosen values chosen by facet: any of them within a facet, all facets together; for {@link
 *     Facet#YEAR} single years and {@code undated}
 * @param page counted from 1
 * @param size hits a page, 1 to 100
 */
public record SearchQuery(
    String text,
    YearRange years,
    Map<Facet, SequencedSet<String>> chosen,
    Sort sort,
    int page,
    int size) {

  /** Hits a page where nothing else is asked. */
  public static final int DEFAULT_SIZE = 20;

  private static final SequencedSet<String> NOTHING =
      Collections.unmodifiableSequencedSet(new LinkedHashSet<>());

  public SearchQuery {
    chosen = copy(chosen);
    if (page < 1) {
      throw new IllegalArgumentException("pages of hits are counted from 1, not " + page);
    }
    if (size < 1 || size > 100) {
      throw new IllegalArgumentException("a page has 1 to 100 hits, not " + size);
    }
  }

  private static Map<Facet, SequencedSet<String>> copy(Map<Facet, SequencedSet<String>> chosen) {
    Map<Facet, SequencedSet<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) ->
        copy.put(facet, Collections.unmodifiableSequencedSet(new LinkedHashSet<>(values))));
    return Collections.unmodifiableMap(copy);
  }

  /** A search for words, nothing narrowed. */
  public static SearchQuery of(String text) {
    return new SearchQuery(text, YearRange.ANY, Map.of(), Sort.RELEVANCE, 1, DEFAULT_SIZE);
  }

  /** The values chosen in a facet; empty if none. */
  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, NOTHING);
  }

  /** Whether nothing is narrowed: no year, no value of any facet. */
  public boolean isUnfiltered() {
    return years.equals(YearRange.ANY) && chosen.values().stream().allMatch(Set::isEmpty);
  }

  /** The same narrowing for other words, from the first page. */
  public SearchQuery withText(String words) {
    return new SearchQuery(words, years, chosen, sort, 1, size);
  }

  /**
   * The same words in other years, from the first page. A range takes the place of single years;
   * {@code undated} stays beside it.
   *
   * @param range {@link YearRange#ANY} lifts the range and nothing else
   */
  public SearchQuery withYears(YearRange range) {
    if (range.equals(YearRange.ANY)) {
      return new SearchQuery(text, range, chosen, sort, 1, size);
    }
    SequencedSet<String> undated = new LinkedHashSet<>(chosen(Facet.YEAR));
    undated.removeIf(SearchQuery::isSingleYear);
    return new SearchQuery(text, range, choosing(Facet.YEAR, undated), sort, 1, size);
  }

  /**
   * The same search with a value chosen if it was not, and not if it was, from the first page. A
   * single year that is chosen takes the place of a range of years.
   */
  public SearchQuery toggled(Facet facet, String value) {
    SequencedSet<String> values = new LinkedHashSet<>(chosen(facet));
    boolean added = values.add(value);
    if (!added) {
      values.remove(value);
    }
    YearRange range = added && facet == Facet.YEAR && isSingleYear(value) ? YearRange.ANY : years;
    return new SearchQuery(text, range, choosing(facet, values), sort, 1, size);
  }

  private static boolean isSingleYear(String value) {
    return !value.equals(SearchAddress.UNDATED);
  }

  private Map<Facet, SequencedSet<String>> choosing(Facet facet, SequencedSet<String> values) {
    Map<Facet, SequencedSet<String>> choices = new EnumMap<>(Facet.class);
    choices.putAll(chosen);
    choices.remove(facet);
    if (!values.isEmpty()) {
      choices.put(facet, values);
    }
    return choices;
  }

  /** Whether something is chosen in a facet; for {@link Facet#YEAR} a range counts too. */
  public boolean isNarrowedBy(Facet facet) {
    return !chosen(facet).isEmpty() || (facet == Facet.YEAR && !years.equals(YearRange.ANY));
  }

  /** The same search with nothing chosen in a facet, from the first page. */
  public SearchQuery without(Facet facet) {
    YearRange range = facet == Facet.YEAR ? YearRange.ANY : years;
    return new SearchQuery(text, range, choosing(facet, new LinkedHashSet<>()), sort, 1, size);
  }

  /** The same words, nothing narrowed, from the first page. */
  public SearchQuery unfiltered() {
    return new SearchQuery(text, YearRange.ANY, Map.of(), sort, 1, size);
  }

  /** The same search in another order, from the first page. */
  public SearchQuery sortedBy(Sort order) {
    return new SearchQuery(text, years, chosen, order, 1, size);
  }

  /** Another page of the same search, counted from 1. */
  public SearchQuery onPage(int number) {
    return new SearchQuery(text, years, chosen, sort, number, size);
  }
}
