package org.fonds.benchmark.relevance;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What came first for a query.
 *
 * @param found reference codes, the best first, at most {@link #DEPTH}
 */
record Answer(JudgedQuery query, List<String> found) {

  /** How far down a result is looked at. */
  static final int DEPTH = 10;

  Answer {
    found = found.stream().limit(DEPTH).toList();
  }

  /**
   * The normalised discounted cumulated gain of the first ten (Järvelin and Kekäläinen, "Cumulated
   * gain-based evaluation of IR techniques", 2002), with the gain 2<sup>grade</sup> − 1 and the
   * discount log<sub>2</sub>(rank + 1) that Burges et al. gave it ("Learning to rank using gradient
   * descent", 2005). 1 is the best order that there is, 0 that no answer is among the first ten.
   */
  double gain() {
    return cumulated(found.stream().map(query::grade))
        / cumulated(
            query.grades().values().stream().sorted((one, other) -> Integer.compare(other, one)));
  }

  private static double cumulated(Stream<Integer> grades) {
    List<Integer> first = grades.limit(DEPTH).toList();
    return IntStream.range(0, first.size())
        .mapToDouble(i -> ((1 << first.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0))
        .sum();
  }

  /**
   * Of the documents that answer those that are among the first ten, 0 to 1; of more than ten that
   * answer ten are all.
   */
  double recall() {
    long there = found.stream().filter(code -> query.grade(code) > 0).count();
    return (double) there / Math.min(DEPTH, query.grades().size());
  }

  /** Whether the first of all is one of those that answer best. */
  boolean bestIsFirst() {
    int best = query.grades().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return !found.isEmpty() && query.grade(found.getFirst()) == best;
  }

  /** The documents that answer and are not among the first ten, with their grades, best first. */
  List<Map.Entry<String, Integer>> missing() {
    return query.grades().entrySet().stream()
        .filter(grade -> !found.contains(grade.getKey()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
