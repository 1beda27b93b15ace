package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.IndexedDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReindexTest {

  @TempDir Path folder;
  private Path home = Path.of("set before each");

  @BeforeEach
  void bringIn() throws IOException {
    home = folder.resolve("home");
    write(folder, "sources/a.txt");
    write(folder, "sources/b.txt");
    write(folder, "sources/b.yaml", "title: B\ncountries: [pl]\n");
    try (Archive archive = IngestFixtures.open(home)) {
      IngestFixtures.run(archive, folder.resolve("sources"));
    }
  }

  @Test
  void makes_a_damaged_index_again_from_the_store_alone() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("solr"))) {
      List<Path> segments =
          files.filter(file -> file.getFileName().toString().startsWith("segments_")).toList();
      assertThat(segments).isNotEmpty();
      for (Path segment : segments) {
        Files.writeString(segment, "not what Lucene wrote");
      }
    }
    assertThatThrownBy(() -> IngestFixtures.open(home).close())
        .isInstanceOf(CorruptIndexException.class)
        .hasMessageContaining("fonds reindex");

    try (Archive archive = Archive.openWithEmptyIndex(IngestFixtures.settings(home), "a test")) {
      Reindex.Result result = archive.reindex().run(done -> {});

      assertThat(result).isEqualTo(new Reindex.Result(2, List.of()));
      assertThat(IngestFixtures.indexed(archive)).isEqualTo(2);
    }
    try (Archive archive = IngestFixtures.open(home)) {
      assertThat(IngestFixtures.found(archive, "country:pl")).isEqualTo(1);
    }
  }

  @Test
  void is_done_unasked_where_somebody_emptied_the_index() throws IOException {
    try (Archive archive = IngestFixtures.open(home)) {
      archive.index().clear();
      archive.index().commit();
    }
    try (Archive archive = IngestFixtures.open(home)) {
      archive.ingest().resume();

      assertThat(IngestFixtures.indexed(archive)).isEqualTo(2);
    }
  }

  @Test
  void takes_out_what_the_store_does_not_have() throws IOException {
    Path other = folder.resolve("other").resolve("home");
    try (Archive archive = IngestFixtures.open(other)) {
      IngestFixtures.run(archive, write(folder, "c.txt"));
    }
    List<IndexedDocument> stray = documents(other);
    try (Archive archive = IngestFixtures.open(home)) {
      archive.index().put(stray);
      archive.index().commit();
      assertThat(IngestFixtures.indexed(archive)).isEqualTo(3);

      archive.ingest().resume();

      assertThat(IngestFixtures.indexed(archive)).isEqualTo(2);
    }
  }

  private static List<IndexedDocument> documents(Path other) throws IOException {
    try (Archive archive = IngestFixtures.open(other)) {
      return IngestFixtures.stored(archive).stream()
          .flatMap(id -> archive.store().find(id).stream())
          .map(new IndexedDocuments(archive.vocabularies())::of)
          .toList();
    }
  }
}
