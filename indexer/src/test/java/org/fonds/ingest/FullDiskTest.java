package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run onto a disk that is too small: a piece of memory mounted as one, where that is allowed. */
class FullDiskTest {

  private static final int FILES = 40;
  private static final int WORDS = 40_000;
  private static final String TOO_SMALL = "6m";

  @TempDir private Path folder;
  private Path disk = Path.of("set before each");
  private Path sources = Path.of("set before each");
  private boolean mounted;

  @BeforeEach
  void mountASmallDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    mounted = done("mount", "-t", "tmpfs", "-o", "size=" + TOO_SMALL, "tmpfs", disk.toString());
    assumeTrue(mounted, "skipped: only root may mount a small disk, on Linux");
    sources = Files.createDirectory(folder.resolve("sources"));
    Random random = new Random(1);
    for (int i = 0; i < FILES; i++) {
      StringBuilder words = new StringBuilder();
      random.ints(WORDS, 0, 1 << 20).forEach(word -> words.append(word).append(' '));
      Files.writeString(sources.resolve("%02d.txt".formatted(i)), words);
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(done("umount", disk.toString())).isTrue();
    }
  }

  private static boolean done(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private IngestProcess ingest(Path home) throws IOException {
    return IngestProcess.start(home, sources, "--fonds.store=" + disk.resolve("store"));
  }

  @Test
  void ends_with_a_sentence_and_goes_on_when_there_is_room() throws Exception {
    Path home = folder.resolve("home");
    IngestProcess first = ingest(home);

    assertThat(first.exitCode()).as(first.said()).isEqualTo(1);
    assertThat(first.said())
        .contains("fonds: The disk of " + disk, " is full; make room and type the same command");

    assertThat(done("mount", "-o", "remount,size=200m", disk.toString())).isTrue();
    IngestProcess second = ingest(home);
    assertThat(second.exitCode()).as(second.said()).isZero();
    assertAllIsThere(home);
  }

  private void assertAllIsThere(Path home) throws IOException {
    IndexerSettings settings = IngestFixtures.settings(home);
    try (Archive archive =
        Archive.open(
            new IndexerSettings(
                home,
                settings.vocabularies(),
                settings.extraction(),
                settings.ocr(),
                settings.solr(),
                disk.resolve("store")),
            "a test")) {
      List<KeptDocument> kept = KeptDocument.in(archive.store());
      Set<String> paths = new HashSet<>();
      kept.forEach(each -> paths.add(each.path()));
      assertThat(kept).hasSize(FILES);
      assertThat(paths).hasSize(FILES);
      assertThat(IngestFixtures.stored(archive))
          .allSatisfy(id -> assertThat(archive.store().verify(id).problems()).isEmpty());
      assertThat(archive.check().run(finding -> assertThat(finding).isNull())).isEqualTo(FILES);
      assertThat(archive.home().inbox()).isEmptyDirectory();
    }
  }
}
