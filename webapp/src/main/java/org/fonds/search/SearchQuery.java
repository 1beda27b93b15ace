package org.fonds.search;

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
}
