package org.fonds.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds how well the judged queries are answered a little below what was reached. */
class RelevanceTest {

  private static final List<JudgedQuery> QUERIES = JudgedSet.read();

  private static Set<String> codes = Set.of();
  private static List<Answer> alone = List.of();
  private static List<Answer> withCorpus = List.of();
  private static boolean corpusIsThere;

  @BeforeAll
  static void ask(@TempDir Path folder) {
    Optional<List<FrusRow>> rows = corpus();
    try (JudgedArchive archive = JudgedArchive.make(documents(), folder.resolve("home"))) {
      alone = archive.answers(QUERIES);
      rows.ifPresent(archive::add);
      corpusIsThere = rows.isPresent();
      withCorpus = corpusIsThere ? archive.answers(QUERIES) : List.of();
      codes = archive.referenceCodes();
    }
  }

  private static Stream<Path> foldersAbove() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent);
  }

  private static Path documents() {
    return foldersAbove()
        .map(folder -> folder.resolve("documents"))
        .filter(documents -> Files.isDirectory(documents.resolve("archive")))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<List<FrusRow>> corpus() {
    return foldersAbove()
        .map(folder -> FrusCorpus.read(folder.resolve(FrusCorpus.PLACE)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void assumeCorpus() {
    assumeTrue(corpusIsThere, "skipped: ../" + FrusCorpus.PLACE + " is missing");
  }

  @Test
  void of_the_demonstration_archive_is_as_good_as_was_reached() {
    assertReached("alone", alone);
  }

  @Test
  void of_the_archive_with_the_diplomatic_corpus_is_as_good_as_was_reached() {
    assumeCorpus();

    assertReached("with corpus", withCorpus);
  }

  private static void assertReached(String archive, List<Answer> answers) {
    List<Threshold> thresholds = Threshold.of(archive);
    assertThat(thresholds.stream().map(Threshold::language))
        .as("languages in thresholds.csv")
        .containsExactlyInAnyOrderElementsOf(
            answers.stream().map(answer -> answer.query().language()).collect(Collectors.toSet()));

    List<String> missed =
        thresholds.stream().flatMap(threshold -> threshold.missedBy(answers)).toList();

    assertThat(missed).as(String.join(System.lineSeparator(), missed)).isEmpty();
  }

  @Test
  void is_judged_of_documents_that_are_there() {
    assertThat(unknown("DEMO ")).as("documents that the archive lacks").isEmpty();
  }

  @Test
  void is_judged_of_rows_that_the_corpus_has() {
    assumeCorpus();

    assertThat(unknown("")).as("rows that the corpus lacks").isEmpty();
  }

  private static Set<String> unknown(String beginning) {
    return QUERIES.stream()
        .flatMap(query -> query.grades().keySet().stream())
        .filter(code -> code.startsWith(beginning) && !codes.contains(code))
        .collect(Collectors.toSet());
  }
}
