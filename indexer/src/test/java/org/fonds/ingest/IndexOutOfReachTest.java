package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fonds.description.DescriptionFixtures;
import org.fonds.description.DocumentId;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.client.SolrSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive whose Solr is away: nobody listens on its port. */
class IndexOutOfReachTest {

  @TempDir Path folder;
  private Path home = Path.of("set before each");
  private Path source = Path.of("set before each");

  @BeforeEach
  void prepare() throws IOException {
    home = folder.resolve("home");
    source = write(folder, "a.txt");
  }

  private Archive openWithoutSolr() throws IOException {
    IndexerSettings settings = IngestFixtures.settings(home);
    SolrSettings away =
        new SolrSettings(
            SolrSettings.Mode.HTTP, List.of("http://127.0.0.1:1/solr"), null, 0, 0, null, null);
    return Archive.open(
        new IndexerSettings(
            home, settings.vocabularies(), settings.extraction(), settings.ocr(), away, null),
        "a test");
  }

  @Test
  void keeps_what_was_accepted_and_indexes_it_when_Solr_is_back() throws IOException {
    try (Archive archive = openWithoutSolr()) {
      SourceSubmission submission =
          SourceSubmission.of(source, DescriptionFixtures.katyn(), "test");
      assertThatThrownBy(() -> archive.ingest().ingest(submission, step -> {}))
          .isInstanceOf(IndexUnavailableException.class);
      assertThat(IngestFixtures.stored(archive)).hasSize(1);
    }

    try (Archive archive = IngestFixtures.open(home)) {
      archive.ingest().resume();

      assertThat(IngestFixtures.found(archive, "country:pl")).isEqualTo(1);
    }
  }

  @Test
  void breaks_a_run_off_and_leaves_the_report_of_what_was_done() throws IOException {
    write(folder, "sources/a.txt");
    write(folder, "sources/b.txt");
    write(folder, "sources/b.yaml", "titel: B\n");
    IngestReport.Builder done = new IngestReport.Builder();
    try (Archive archive = openWithoutSolr()) {
      IngestRun run =
          new IngestRun(archive.ingest(), archive.descriptions(), "test", progress -> {});

      assertThatThrownBy(() -> run.over(IngestOrder.of(List.of(folder.resolve("sources"))), done))
          .isInstanceOf(IndexUnavailableException.class);
    }
    assertThat(IngestFixtures.words(done.build()))
        .containsExactly("a.txt: indexed", "b.txt: description faulty");
  }

  @Test
  void keeps_a_correction_and_indexes_it_when_Solr_is_back() throws IOException {
    DocumentId id;
    try (Archive archive = IngestFixtures.open(home)) {
      id = IngestFixtures.document(IngestFixtures.run(archive, source), "a.txt");
    }
    try (Archive archive = openWithoutSolr()) {
      assertThatThrownBy(() ->
              archive.descriptionChanges().describe(id, DescriptionFixtures.katyn(), "me", "why"))
          .isInstanceOf(IndexUnavailableException.class);
    }

    try (Archive archive = IngestFixtures.open(home)) {
      assertThat(IngestFixtures.found(archive, "country:pl")).isZero();
      archive.ingest().resume();

      assertThat(IngestFixtures.found(archive, "country:pl")).isEqualTo(1);
    }
  }
}
