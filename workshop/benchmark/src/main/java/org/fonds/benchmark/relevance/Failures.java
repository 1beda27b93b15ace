package org.fonds.benchmark.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The queries that are answered worst, each in a line: what came, with its grade, what did not. */
final class Failures {

  private static final int SHOWN = 5;

  private Failures() {}

  /**
   * Those whose nDCG is below a limit, the worst first.
   *
   * @param limit 0 to 1
   */
  static Stream<String> below(double limit, List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.gain() < limit)
        .sorted(Comparator.comparingDouble(Answer::gain))
        .map(Failures::line);
  }

  private static String line(Answer answer) {
    JudgedQuery query = answer.query();
    String came =
        answer.found().isEmpty()
            ? "nothing"
            : answer.found().stream()
                .limit(SHOWN)
                .map(code -> code + " (" + query.grade(code) + ")")
                .collect(Collectors.joining(", "));
    String missing =
        answer.missing().stream()
            .limit(SHOWN)
            .map(Failures::grade)
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s, %s: %s%n  nDCG %.3f, recall %.3f; first came %s%s",
        query.language(),
        query.kind().words(),
        query.text(),
        answer.gain(),
        answer.recall(),
        came,
        missing.isEmpty() ? "" : "; missing " + missing);
  }

  private static String grade(Map.Entry<String, Integer> document) {
    return document.getKey() + " (" + document.getValue() + ")";
  }
}
