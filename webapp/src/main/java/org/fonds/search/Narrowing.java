package org.fonds.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Which documents of an archive are asked about, whatever is sought in them.
 *
 * @param years documents whose date lies in these years or months
 * @param chosen values chosen by facet: any of them within a facet, all facets together; for {@link
 *     Facet#YEAR} single years and {@code undated}
 * @param dates how sure it must be that a date lies in the range or in the single years
 */
public record Narrowing(YearRange years, Map<Facet, SequencedSet<String>> chosen, Certainty dates) {

  /** All documents. */
  public static final Narrowing NONE = new Narrowing(YearRange.ANY, Map.of());

  private static final SequencedSet<String> NOTHING =
      Collections.unmodifiableSequencedSet(new LinkedHashSet<>());

  public Narrowing {
    chosen = copy(chosen);
  }

  /** Documents whose date may lie in the years. */
  public Narrowing(YearRange years, Map<Facet, SequencedSet<String>> chosen) {
    this(years, chosen, Certainty.POSSIBLE);
  }

  private static Map<Facet, SequencedSet<String>> copy(Map<Facet, SequencedSet<String>> chosen) {
    Map<Facet, SequencedSet<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, Collections.unmodifiableSequencedSet(new LinkedHashSet<>(values)));
      }
    });
    return Collections.unmodifiableMap(copy);
  }

  /** The values chosen in a facet; empty if none. */
  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, NOTHING);
  }

  /** Whether nothing is narrowed: no year, no value of any facet. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** Whether something is chosen in a facet; for {@link Facet#YEAR} a range counts too. */
  public boolean isBy(Facet facet) {
    return !chosen(facet).isEmpty() || (facet == Facet.YEAR && !years.equals(YearRange.ANY));
  }

  /**
   * Other years. A range takes the place of single years; {@code undated} stays beside it.
   *
   * @param range {@link YearRange#ANY} lifts the range and nothing else
   */
  Narrowing in(YearRange range) {
    if (range.equals(YearRange.ANY)) {
      return new Narrowing(range, chosen, dates);
    }
    SequencedSet<String> undated = new LinkedHashSet<>(chosen(Facet.YEAR));
    undated.removeIf(Narrowing::isSingleYear);
    return new Narrowing(range, choosing(Facet.YEAR, undated), dates);
  }

  /** The same with another certainty of dates. */
  Narrowing dated(Certainty certainty) {
    return new Narrowing(years, chosen, certainty);
  }

  /**
   * A value chosen if it was not, and not if it was. A single year that is chosen takes the place
   * of a range of years.
   */
  Narrowing toggled(Facet facet, String value) {
    SequencedSet<String> values = new LinkedHashSet<>(chosen(facet));
    boolean added = values.add(value);
    if (!added) {
      values.remove(value);
    }
    YearRange range = added && facet == Facet.YEAR && isSingleYear(value) ? YearRange.ANY : years;
    return new Narrowing(range, choosing(facet, values), dates);
  }

  /** The same with nothing chosen in a facet. */
  Narrowing without(Facet facet) {
    YearRange range = facet == Facet.YEAR ? YearRange.ANY : years;
    Certainty certainty = facet == Facet.YEAR ? Certainty.POSSIBLE : dates;
    return new Narrowing(range, choosing(facet, new LinkedHashSet<>()), certainty);
  }

  private static boolean isSingleYear(String value) {
    return !value.equals(SearchAddress.UNDATED);
  }

  private Map<Facet, SequencedSet<String>> choosing(Facet facet, SequencedSet<String> values) {
    Map<Facet, SequencedSet<String>> choices = new EnumMap<>(Facet.class);
    choices.putAll(chosen);
    choices.put(facet, values);
    return choices;
  }
}
