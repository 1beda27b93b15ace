package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.outcome;
import static org.fonds.ingest.IngestFixtures.run;
import static org.fonds.ingest.IngestFixtures.words;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders whose names and changes are meant, or happen, to confuse a run over them. */
class HostileNamesTest {

  @TempDir Path home;
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    archive = IngestFixtures.open(home.resolve("home"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Nested
  class A_file_name {

    @Test
    void of_255_bytes_with_a_line_end_or_with_marks_that_turn_it_round_is_taken()
        throws IOException {
      List<String> names =
          List.of(
              "x".repeat(251) + ".txt",
              "\u0416".repeat(125) + "x.txt",
              "first line\nsecond line.txt",
              "harmless\u202Efdp.txt",
              "e\u0301 decomposed.txt",
              "up\\..\\..\\up.txt");
      for (String name : names) {
        write(folder, name);
      }

      IngestReport report = run(archive, folder);

      assertThat(report.failures()).isEmpty();
      assertThat(report.lines()).hasSize(names.size());
      assertThat(IngestFixtures.indexed(archive)).isEqualTo(names.size());
      assertThat(paths(report))
          .containsExactlyInAnyOrderElementsOf(
              report.lines().stream().map(IngestReport.Line::path).toList());
    }

    @Test
    void that_is_a_formula_to_a_spreadsheet_is_text_in_the_report() throws IOException {
      write(folder, "=cmd|' -C calc'!A0.txt");
      write(folder, "+1.txt");
      write(folder, "-1.txt");
      write(folder, "@SUM(A1).txt");

      IngestReport report = run(archive, folder);

      assertThat(report.failures()).isEmpty();
      assertThat(paths(report)).hasSize(4).allMatch(path -> path.startsWith("'"));
    }

    private List<String> paths(IngestReport report) throws IOException {
      Path file = ReportFile.write(report, home, Instant.EPOCH);
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser table = CSVParser.parse(Files.newBufferedReader(file), format)) {
        return table.getRecords().stream().map((CSVRecord row) -> row.get("path")).toList();
      }
    }
  }

  @Nested
  class A_file_that_changes_during_the_run {

    private IngestReport runAnd(Consumer<Path> change, Path file) {
      return new IngestRun(
              archive.ingest(),
              archive.descriptions(),
              "test",
              progress -> {
                if (progress.done() == 1) {
                  change.accept(file);
                }
              })
          .over(List.of(folder));
    }

    /** The smallest is the last, and more come before it than are under way at a time. */
    private Path lastOfMany() throws IOException {
      for (int i : IntStream.range(0, 100).toArray()) {
        write(folder, "%03d.txt".formatted(i));
      }
      return write(folder, "z.txt");
    }

    @Test
    void by_vanishing_is_unreadable_and_the_others_are_indexed() throws IOException {
      Path last = lastOfMany();

      IngestReport report = runAnd(HostileNamesTest::delete, last);

      assertThat(words(report)).hasSize(101).contains("000.txt: indexed", "z.txt: unreadable");
      assertThat(OutcomeWords.detail(outcome(report, "z.txt"))).contains("not there any more");
      assertThat(IngestFixtures.indexed(archive)).isEqualTo(100);
    }

    @Test
    void by_growing_is_taken_as_it_was_when_it_was_its_turn() throws IOException {
      Path last = lastOfMany();

      IngestReport report = runAnd(HostileNamesTest::lengthen, last);

      assertThat(report.failures()).isEmpty();
      assertThat(words(run(archive, last))).containsExactly("z.txt: unchanged");
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lengthen(Path file) {
    try {
      Files.writeString(file, Files.readString(file) + " And it grew.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
