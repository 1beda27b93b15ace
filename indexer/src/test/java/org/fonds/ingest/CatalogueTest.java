package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.ingest.IngestFixtures.document;
import static org.fonds.ingest.IngestFixtures.run;
import static org.fonds.ingest.IngestFixtures.words;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.fonds.description.DescriptionFixtures;
import org.fonds.store.ArchiveStore;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @TempDir Path folder;
  private Path home = Path.of("set before each");
  private Path sources = Path.of("set before each");

  @BeforeEach
  void bringIn() throws IOException {
    home = folder.resolve("home");
    sources = folder.resolve("sources");
    write(sources, "described.txt");
    write(sources, "described.yaml", "title: From the file\n");
    write(sources, "bare.txt");
    try (Archive archive = IngestFixtures.open(home)) {
      IngestReport report = run(archive, sources);
      archive
          .descriptionChanges()
          .describe(
              document(report, "bare.txt"), DescriptionFixtures.katyn(), "a person", "described");
      archive
          .descriptionChanges()
          .describe(
              document(report, "described.txt"),
              DescriptionFixtures.titled("From a person"),
              "a person",
              "corrected");
    }
  }

  private Path file() {
    return home.resolve("db").resolve("catalogue.mv");
  }

  @Test
  void that_is_missing_is_made_again_from_the_store() throws IOException {
    Files.delete(file());

    try (Archive archive = IngestFixtures.open(home)) {
      assertThat(words(run(archive, sources)))
          .containsExactly("bare.txt: unchanged", "described.txt: unchanged");
    }
  }

  @Test
  void that_is_damaged_is_made_again_from_the_store() throws IOException {
    Files.writeString(file(), "this is no database".repeat(1000));

    try (Archive archive = IngestFixtures.open(home)) {
      assertThat(words(run(archive, sources)))
          .containsExactly("bare.txt: unchanged", "described.txt: unchanged");
    }
  }

  @Test
  void of_another_store_is_made_again() throws IOException {
    Path other = folder.resolve("other").resolve("home");
    try (Archive archive = IngestFixtures.open(other)) {
      run(archive, write(folder, "other.txt"));
    }
    Files.copy(
        other.resolve("db").resolve("catalogue.mv"), file(), StandardCopyOption.REPLACE_EXISTING);

    try (Archive archive = IngestFixtures.open(home)) {
      assertThat(words(run(archive, sources)))
          .containsExactly("bare.txt: unchanged", "described.txt: unchanged");
      assertThat(run(archive, folder.resolve("other.txt")).changedNothing()).isFalse();
    }
  }

  @Test
  void lets_go_of_its_file_where_the_store_cannot_be_read() throws IOException {
    Path file = folder.resolve("catalogue.mv");
    try (ArchiveStore store = ArchiveStore.open(folder.resolve("store"))) {
      Files.move(folder.resolve("store"), folder.resolve("elsewhere"));
      assertThatThrownBy(() -> Catalogue.open(file, store)).isInstanceOf(RuntimeException.class);
    }

    assertThatCode(() -> new MVStore.Builder().fileName(file.toString()).open().close())
        .doesNotThrowAnyException();
  }
}
