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
}
