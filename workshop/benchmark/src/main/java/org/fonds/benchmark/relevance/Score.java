package org.fonds.benchmark.relevance;

import java.util.List;

/**
 * How well some queries are answered, on average.
 *
 * @param gain the mean of {@link Answer#gain}
 * @param recall the mean of {@link Answer#recall}
 * @param knownItems how many of the queries seek one known document
 * @param first how many of these have it as the first
 */
record Score(int queries, double gain, double recall, int knownItems, int first) {

  static Score of(List<Answer> answers) {
    List<Answer> known =
        answers.stream().filter(answer -> answer.query().kind() == Kind.KNOWN_ITEM).toList();
    return new Score(
        answers.size(),
        answers.stream().mapToDouble(Answer::gain).average().orElse(0),
        answers.stream().mapToDouble(Answer::recall).average().orElse(0),
        known.size(),
        (int) known.stream().filter(Answer::bestIsFirst).count());
  }
}
