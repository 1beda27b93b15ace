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
 * @param excluded values by facet that no document may have; a value that is chosen too excludes
 *     all the same
 * @param dates how sure it must be that a date lies in the range or in the single years
 */
public record Narrowing(
    YearRange years,
    Map<Facet, SequencedSet<String>> chosen,
    Map<Facet, SequencedSet<String>> excluded,
    Certainty dates) {

  /** All documents. */
  public static final Narrowing NONE = new Narrowing(YearRange.ANY, Map.of());

  private static final SequencedSet<String> NOTHING =
      Collections.unmodifiableSequencedSet(new LinkedHashSet<>());

  public Narrowing {
    chosen = copy(chosen);
    excluded = copy(excluded);
  }

  /** Nothing is excluded, and dates only have to be possible. */
  public Narrowing(YearRange years, Map<Facet, SequencedSet<String>> chosen) {
    this(years, chosen, Map.of(), Certainty.POSSIBLE);
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

  /** The values excluded in a facet; empty if none. */
  public Set<String> excluded(Facet facet) {
    return excluded.getOrDefault(facet, NOTHING);
  }

  /** Whether nothing is narrowed: no year, no value of any facet. */
  public boolean isNone() {
    return equals(NONE);
  }

  /**
   * Whether something is chosen or excluded in a facet; for {@link Facet#YEAR} a range counts too.
   */
  public boolean isBy(Facet facet) {
    return !chosen(facet).isEmpty()
        || !excluded(facet).isEmpty()
        || (facet == Facet.YEAR && !years.equals(YearRange.ANY));
  }

  /**
   * Other years. A range takes the place of single years; {@code undated} stays beside it.
   *
   * @param range {@link YearRange#ANY} lifts the range and nothing else
   */
  Narrowing in(YearRange range) {
    if (range.equals(YearRange.ANY)) {
      return new Narrowing(range, chosen, excluded, dates);
    }
    SequencedSet<String> undated = new LinkedHashSet<>(chosen(Facet.YEAR));
    undated.removeIf(Narrowing::isSingleYear);
    return new Narrowing(range, with(chosen, Facet.YEAR, undated), excluded, dates);
  }

  /** The same with another certainty of dates. */
  Narrowing dated(Certainty certainty) {
    return new Narrowing(years, chosen, excluded, certainty);
  }

  /**
   * A value chosen if it was not, and not if it was. A single year that is chosen takes the place
   * of a range of years; a value that is chosen is not excluded any longer.
   */
  Narrowing toggled(Facet facet, String value) {
    boolean added = !chosen(facet).contains(value);
    YearRange range = added && facet == Facet.YEAR && isSingleYear(value) ? YearRange.ANY : years;
    return new Narrowing(
        range,
        with(chosen, facet, toggled(chosen(facet), value)),
        with(excluded, facet, without(excluded(facet), value)),
        dates);
  }

  /**
   * A value excluded if it was not, and not if it was; one that is excluded is not chosen any
   * longer.
   */
  Narrowing toggledExcluded(Facet facet, String value) {
    return new Narrowing(
        years,
        with(chosen, facet, without(chosen(facet), value)),
        with(excluded, facet, toggled(excluded(facet), value)),
        dates);
  }

  /** The same with nothing chosen and nothing excluded in a facet. */
  Narrowing without(Facet facet) {
    YearRange range = facet == Facet.YEAR ? YearRange.ANY : years;
    Certainty certainty = facet == Facet.YEAR ? Certainty.POSSIBLE : dates;
    SequencedSet<String> none = new LinkedHashSet<>();
    return new Narrowing(range, with(chosen, facet, none), with(excluded, facet, none), certainty);
  }

  private static boolean isSingleYear(String value) {
    return !value.equals(SearchAddress.UNDATED);
  }

  private static SequencedSet<String> toggled(Set<String> values, String value) {
    SequencedSet<String> others = new LinkedHashSet<>(values);
    if (!others.add(value)) {
      others.remove(value);
    }
    return others;
  }

  private static SequencedSet<String> without(Set<String> values, String value) {
    SequencedSet<String> others = new LinkedHashSet<>(values);
    others.remove(value);
    return others;
  }

  private static Map<Facet, SequencedSet<String>> with(
      Map<Facet, SequencedSet<String>> choices, Facet facet, SequencedSet<String> values) {
    Map<Facet, SequencedSet<String>> others = new EnumMap<>(Facet.class);
    others.putAll(choices);
    others.put(facet, values);
    return others;
  }
}
