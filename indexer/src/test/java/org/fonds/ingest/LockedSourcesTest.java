package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.document;
import static org.fonds.ingest.IngestFixtures.outcome;
import static org.fonds.ingest.IngestFixtures.words;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.description.Password;
import org.fonds.extraction.ExtractionFixtures;
import org.fonds.extraction.Passwords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that open with a password. */
class LockedSourcesTest {

  private static final String SECRET = "Zq7-kept-nowhere";

  @TempDir private Path folder;
  private Path sources;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    ExtractionFixtures.lockedPdf(sources, "locked.pdf", SECRET);
    archive = IngestFixtures.open(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private IngestReport run(@Nullable Retry retry, String... passwords) {
    List<Password> inTurn = Stream.of(passwords).map(Password::new).toList();
    return new IngestRun(archive.ingest(), archive.descriptions(), "test", progress -> {})
        .over(new IngestOrder(List.of(sources), Partition.WHOLE, retry, new Passwords(inTurn)));
  }

  private void isOpenedAndKeptLocked(IngestReport report) throws IOException {
    assertThat(OutcomeWords.detail(outcome(report, "locked.pdf")))
        .contains("opened with a password");
    assertThat(IngestFixtures.found(archive, "text_en:demonstration")).isPositive();
    DocumentId id = document(report, "locked.pdf");
    assertThat(Digests.of(archive.store().original(id).orElseThrow().path()))
        .isEqualTo(Digests.of(sources.resolve("locked.pdf")));
  }

  private void isNowhere(String secret) throws IOException {
    archive.close();
    try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(secret);
      }
    }
  }

  @Test
  void are_opened_with_one_of_the_passwords_of_the_run() throws IOException {
    IngestReport report = run(null, "wrong", SECRET);

    assertThat(words(report)).containsExactly("locked.pdf: indexed");
    isOpenedAndKeptLocked(report);
    ReportFile.write(report, archive.home().reports(), Instant.EPOCH);
    isNowhere(SECRET);
  }

  @Test
  void are_opened_with_the_password_of_their_description_which_is_kept_nowhere()
      throws IOException {
    write(sources, "locked.yaml", "title: Locked\npassword: " + SECRET + "\n");

    IngestReport report = run(null);

    assertThat(words(report)).containsExactly("locked.pdf: indexed");
    isOpenedAndKeptLocked(report);
    isNowhere(SECRET);
  }

  @Test
  void that_came_without_are_read_when_their_description_names_it() throws IOException {
    assertThat(words(run(null))).containsExactly("locked.pdf: encrypted");
    assertThat(words(run(null, SECRET))).containsExactly("locked.pdf: unchanged");

    write(sources, "descriptions.csv", "file,title,password\nlocked.pdf,Locked," + SECRET + "\n");
    IngestReport report = run(null);

    assertThat(words(report)).containsExactly("locked.pdf: read again");
    isOpenedAndKeptLocked(report);
    assertThat(words(run(null))).containsExactly("locked.pdf: unchanged");
  }

  @Test
  void that_failed_are_read_again_with_passwords() throws IOException {
    IngestReport first = run(null);
    Retry retry = Retry.of(ReportFile.write(first, folder, Instant.EPOCH));
    assertThat(words(run(retry, "wrong"))).containsExactly("locked.pdf: encrypted");

    IngestReport report = run(retry, SECRET);

    assertThat(words(report)).containsExactly("locked.pdf: read again");
    isOpenedAndKeptLocked(report);
    assertThat(archive.store().versions(document(report, "locked.pdf"))).hasSize(2);
    isNowhere(SECRET);
  }
}
