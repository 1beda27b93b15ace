package org.fonds.search;

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

  public SearchQuery {
    chosen = Map.copyOf(chosen);
    if (page < 1) {
      throw new IllegalArgumentException("pages of hits are counted from 1, not " + page);
    }
    if (size < 1 || size > 100) {
      throw new IllegalArgumentException("a page has 1 to 100 hits, not " + size);
    }
  }

  /** A search for words, nothing narrowed. */
  public static SearchQuery of(String text) {
    return new SearchQuery(text, YearRange.ANY, Map.of(), Sort.RELEVANCE, 1, DEFAULT_SIZE);
  }

  /** The values chosen in a facet; empty if none. */
  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, new LinkedHashSet<>());
  }

  /** Whether nothing is narrowed: no year, no value of any facet. */
  public boolean isUnfiltered() {
    return years.equals(YearRange.ANY) && chosen.values().stream().allMatch(Set::isEmpty);
  }

  /** The same narrowing for other words, from the first page. */
  public SearchQuery withText(String words) {
    return new SearchQuery(words, years, chosen, sort, 1, size);
  }

  /** The same words in other years, from the first page. */
  public SearchQuery withYears(YearRange range) {
    return new SearchQuery(text, range, chosen, sort, 1, size);
  }

  /** The same search with a value chosen if it was not, and not if it was, from the first page. */
  public SearchQuery toggled(Facet facet, String value) {
    SequencedSet<String> values = new LinkedHashSet<>(chosen(facet));
    if (!values.remove(value)) {
      values.add(value);
    }
    Map<Facet, SequencedSet<String>> others = new EnumMap<>(Facet.class);
    others.putAll(chosen);
    others.remove(facet);
    if (!values.isEmpty()) {
      others.put(facet, values);
    }
    return new SearchQuery(text, years, others, sort, 1, size);
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
