package org.fonds.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.ingest.IngestFixtures.document;
import static org.fonds.ingest.IngestFixtures.words;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.extraction.ContainerFixtures;
import org.fonds.extraction.ExtractionFixtures;
import org.fonds.extraction.ExtractionSettings;
import org.fonds.extraction.Passwords;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run over the files that failed in the first. */
class RetryTest {

  private static final String LONG = "A line of a long text, 1940.\n".repeat(200);

  @TempDir private Path folder;
  private Path sources;
  private Path report;

  @BeforeEach
  void prepare() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    report = folder.resolve("report.csv");
  }

  private Archive open(ExtractionSettings settings) throws IOException {
    return IngestFixtures.open(folder.resolve("home"), settings);
  }

  private void firstRun(ExtractionSettings settings) throws IOException {
    try (Archive archive = open(settings)) {
      IngestReport done = IngestFixtures.run(archive, sources);
      report = ReportFile.write(done, folder, Instant.EPOCH);
    }
  }

  private IngestReport retry(Archive archive) {
    return new IngestRun(archive.ingest(), archive.descriptions(), "test", progress -> {})
        .over(new IngestOrder(List.of(sources), Partition.WHOLE, Retry.of(report), Passwords.NONE));
  }

  @Test
  void reads_what_took_too_long_again_and_keeps_the_earlier_version() throws IOException {
    write(sources, "a.txt", LONG);
    firstRun(IngestFixtures.noTime());
    write(sources, "new.txt");

    try (Archive archive = open(ExtractionSettings.defaults())) {
      IngestReport done = retry(archive);

      assertThat(words(done)).containsExactly("a.txt: read again");
      DocumentId id = document(done, "a.txt");
      assertThat(archive.store().versions(id)).hasSize(2);
      StoredDocument after = archive.store().find(id).orElseThrow();
      assertThat(after.textOutcome()).isEqualTo(TextOutcome.COMPLETE);
      assertThat(after.file().mediaType()).isEqualTo("text/plain");
      assertThat(IngestFixtures.found(archive, "text_en:long")).isPositive();
      assertThat(words(retry(archive))).containsExactly("a.txt: unchanged");
    }
  }

  @Test
  void reads_what_was_too_large_again_under_a_larger_limit() throws IOException {
    write(sources, "a.txt", LONG);
    firstRun(IngestFixtures.letters(1_000));

    try (Archive archive = open(IngestFixtures.letters(2_000))) {
      IngestReport done = retry(archive);
      assertThat(words(done)).containsExactly("a.txt: too large");
      assertThat(archive.store().versions(document(done, "a.txt"))).hasSize(2);
    }
    try (Archive archive = open(ExtractionSettings.defaults())) {
      assertThat(words(retry(archive))).containsExactly("a.txt: read again");
    }
  }

  @Test
  void says_what_could_not_be_mended_and_leaves_it_as_it_is() throws IOException {
    ExtractionFixtures.pdfWithoutPages(sources, "broken.pdf");
    firstRun(ExtractionSettings.defaults());

    try (Archive archive = open(ExtractionSettings.defaults())) {
      IngestReport done = retry(archive);

      assertThat(words(done)).containsExactly("broken.pdf: damaged beyond use");
      assertThat(done.hasFailures()).isTrue();
      assertThat(done.changedNothing()).isTrue();
      assertThat(archive.store().versions(document(done, "broken.pdf"))).hasSize(1);
    }
  }

  @Test
  void takes_what_was_kept_out_and_knows_names_that_had_an_apostrophe_in_the_report()
      throws IOException {
    for (String name : List.of("=1+1", "'=quoted", "a")) {
      write(sources, name + ".txt");
      write(sources, name + ".yaml", "titel: wrong\n");
    }
    write(sources, "sound.txt");
    firstRun(ExtractionSettings.defaults());
    for (String name : List.of("=1+1", "'=quoted", "a")) {
      write(sources, name + ".yaml", "title: right\n");
    }

    try (Archive archive = open(ExtractionSettings.defaults())) {
      assertThat(words(retry(archive)))
          .containsExactlyInAnyOrder(
              "=1+1.txt: indexed", "'=quoted.txt: indexed", "a.txt: indexed");
    }
  }

  @Test
  void takes_of_a_container_only_the_files_that_failed() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("sound.txt", "These words are sound.".getBytes(UTF_8));
    files.put("long.txt", LONG.getBytes(UTF_8));
    Files.write(sources.resolve("box.zip"), ContainerFixtures.zip(files));
    firstRun(IngestFixtures.letters(1_000));

    try (Archive archive = open(ExtractionSettings.defaults())) {
      assertThat(words(retry(archive)))
          .containsExactly("box.zip: unpacked", "box.zip/long.txt: read again");
    }
  }

  @Test
  void refuses_a_table_that_is_no_report() throws IOException {
    Path other = write(folder, "other.csv", "file,title\na.txt,A\n");

    assertThatThrownBy(() -> Retry.of(other))
        .isInstanceOf(IndexerException.class)
        .hasMessageContaining("is no report of a run");
    assertThatThrownBy(() -> Retry.of(folder.resolve("nowhere.csv")))
        .isInstanceOf(IndexerException.class)
        .hasMessageContaining("cannot be read");
  }
}
