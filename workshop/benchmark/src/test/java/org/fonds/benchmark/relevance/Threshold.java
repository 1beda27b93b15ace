package org.fonds.benchmark.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the queries of a language must reach at least, from {@code thresholds.csv}.
 *
 * @param archive {@code alone} for the demonstration archive, {@code with corpus} for it and the
 *     diplomatic documents
 * @param gain mean nDCG at 10
 * @param recall mean recall at 10
 */
record Threshold(String archive, String language, double gain, double recall) {

  private static final int WORST_SHOWN = 3;

  /** Those for one of the archives, in the order of the file. */
  static List<Threshold> of(String archive) {
    try (InputStream in =
        Objects.requireNonNull(Threshold.class.getResourceAsStream("thresholds.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cells ->
              new Threshold(
                  cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
          .filter(threshold -> threshold.archive().equals(archive))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the answers fall short of, each in a sentence with the worst queries; none if nothing. */
  Stream<String> missedBy(List<Answer> answers) {
    List<Answer> its =
        answers.stream().filter(answer -> answer.query().language().equals(language)).toList();
    Score score = Score.of(its);
    return Stream.concat(
        missed("nDCG at 10", score.gain(), gain, its),
        missed("recall at 10", score.recall(), recall, its));
  }

  private Stream<String> missed(String figure, double reached, double wanted, List<Answer> its) {
    if (reached >= wanted) {
      return Stream.empty();
    }
    String worst =
        Failures.below(1, its)
            .limit(WORST_SHOWN)
            .reduce("", (some, line) -> some + System.lineSeparator() + "  " + line);
    return Stream.of(
        String.format(
            Locale.ROOT,
            "%s (%s): %s is %.3f, wanted at least %.3f; the worst:%s",
            language,
            archive,
            figure,
            reached,
            wanted,
            worst));
  }
}
