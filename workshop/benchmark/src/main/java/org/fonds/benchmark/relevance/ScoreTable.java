package org.fonds.benchmark.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fonds.benchmark.measurement.Table;

/** Scores of groups of queries, one a row, and of all in the last. */
final class ScoreTable {

  private ScoreTable() {}

  /** One row for the queries of each language, by its code. */
  static Table byLanguage(List<Answer> answers) {
    return table(
        "language",
        answers,
        answer -> answer.query().language(),
        Comparator.<String>naturalOrder(),
        language -> language);
  }

  /** One row for the queries of each kind. */
  static Table byKind(List<Answer> answers) {
    return table(
        "kind",
        answers,
        answer -> answer.query().kind(),
        Comparator.<Kind>naturalOrder(),
        Kind::words);
  }

  private static <G> Table table(
      String head,
      List<Answer> answers,
      Function<Answer, G> group,
      Comparator<G> order,
      Function<G, String> words) {
    Table table =
        new Table(head, "queries", "nDCG at 10", "recall at 10", "known items", "of these first");
    Map<G, List<Answer>> groups =
        answers.stream()
            .collect(Collectors.groupingBy(group, () -> new TreeMap<>(order), Collectors.toList()));
    groups.forEach((each, its) -> row(words.apply(each), Score.of(its), table));
    row("all", Score.of(answers), table);
    return table;
  }

  private static void row(String name, Score score, Table table) {
    table.row(
        name,
        String.valueOf(score.queries()),
        String.format(Locale.ROOT, "%.3f", score.gain()),
        String.format(Locale.ROOT, "%.3f", score.recall()),
        String.valueOf(score.knownItems()),
        String.valueOf(score.first()));
  }
}
