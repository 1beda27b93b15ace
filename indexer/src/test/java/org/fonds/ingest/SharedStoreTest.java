package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.words;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fonds.extraction.Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two homes with one store; each has an index of its own here, so that each must learn all. */
class SharedStoreTest {

  private static final int FILES = 20;

  @TempDir private Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    for (int i = 0; i < FILES; i++) {
      write(folder, "sources/" + i + ".txt");
    }
  }

  private Archive open(int number) throws IOException {
    IndexerSettings settings = IngestFixtures.settings(folder.resolve("home" + number));
    return Archive.open(
        new IndexerSettings(
            settings.home(),
            settings.vocabularies(),
            settings.extraction(),
            settings.ocr(),
            settings.solr(),
            folder.resolve("shared").resolve("store")),
        "a test");
  }

  private IngestReport run(Archive archive, int number) {
    return new IngestRun(archive.ingest(), archive.descriptions(), "test", progress -> {})
        .over(
            new IngestOrder(
                List.of(folder.resolve("sources")),
                new Partition(number, 2),
                null,
                Passwords.NONE));
  }

  @Test
  void has_every_file_of_two_partitions_once_also_when_both_are_run_again() throws IOException {
    try (Archive first = open(1);
        Archive second = open(2)) {
      List<String> done = new ArrayList<>(words(run(first, 1)));
      done.addAll(words(run(second, 2)));
      assertThat(done).hasSize(FILES).allMatch(line -> line.endsWith(": indexed"));
      assertThat(IngestFixtures.stored(first)).hasSize(FILES);

      assertThat(run(first, 1).changedNothing()).isTrue();
      assertThat(run(second, 2).changedNothing()).isTrue();
    }

    try (Archive second = open(2)) {
      second.ingest().resume();
      assertThat(run(second, 1).changedNothing()).isTrue();
      assertThat(IngestFixtures.stored(second)).hasSize(FILES);
      assertThat(second.index().size()).isEqualTo(FILES);
    }
  }

  @Test
  void has_the_same_bytes_of_two_partitions_as_one_document() throws IOException {
    write(folder, "again/a.txt", "These are the words of the source called sources/3.txt.");
    try (Archive first = open(1);
        Archive second = open(2)) {
      IngestFixtures.run(first, folder.resolve("sources"));
      IngestReport report = IngestFixtures.run(second, folder.resolve("again"));

      assertThat(words(report)).containsExactly("a.txt: duplicate");
      assertThat(IngestFixtures.stored(second)).hasSize(FILES);
    }
  }
}
