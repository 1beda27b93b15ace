package org.fonds.benchmark.shorttext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.IngestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortTextsTest {

  private static final List<FrusRow> ROWS =
      List.of(
          row("v1/d1", "telegram", "1956-10-25", "Budapest|Győr", "Dulles"),
          row("v1/d2", "memorandum of conversation", "", "", ""),
          row("v1/d3", "minutes", "October", "", "\"Beam\", Jacob"));

  @TempDir private Path folder;

  private static FrusRow row(String id, String type, String date, String place, String author) {
    return new FrusRow(
        id,
        "Title, of " + id,
        date,
        place,
        type,
        "The same words.",
        author,
        "FRUS",
        "public domain");
  }

  private List<Path> texts() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void are_as_many_as_wanted_and_no_two_alike() throws IOException {
    new ShortTexts(ROWS).write(1001, folder);
    assertThat(texts()).hasSize(1001).extracting(ShortTextsTest::content).doesNotHaveDuplicates();
  }

  @Test
  void lie_by_the_thousand_in_folders_with_a_table_each() throws IOException {
    new ShortTexts(ROWS).write(1001, folder);
    assertThat(folder.resolve("000001")).isDirectoryContaining("glob:**/001000.txt");
    assertThat(Files.readAllLines(folder.resolve("000001/descriptions.csv"))).hasSize(2);
  }

  @Test
  void come_into_an_archive_with_their_descriptions() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    new ShortTexts(ROWS).write(7, texts);
    Path vocabularies = Path.of("../../documents/vocabularies");
    IndexerSettings settings =
        new IndexerSettings(folder.resolve("home"), vocabularies, null, null, null, null);
    try (Archive archive = Archive.open(settings, "a test")) {
      IngestReport report =
          new IngestRun(archive.ingest(), archive.descriptions(), "a test", done -> {})
              .over(List.of(texts));
      assertThat(report.lines())
          .hasSize(7)
          .extracting(IngestReport.Line::outcome)
          .hasOnlyElementsOfType(IngestOutcome.Indexed.class);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
