package org.fonds.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.extraction.ContainerFixtures;
import org.fonds.store.HeldCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The home folder is copied at the instant of each step of a container that was handed in, and of
 * each file in it; what is opened afterwards is the copy.
 */
class ContainerCrashTest {

  @TempDir private Path folder;
  private final List<Path> homes = new ArrayList<>();
  private boolean accepted;

  private void crash(Path home, IngestStep step) {
    accepted |= step == IngestStep.ACCEPTED;
    if (!accepted) {
      return;
    }
    Path copy = folder.resolve(homes.size() + "-" + step).resolve("home");
    try {
      IngestFixtures.snapshot(home, Files.createDirectories(copy));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    homes.add(copy);
  }

  private Path box() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", "the first words".getBytes(UTF_8));
    files.put("folder/b.txt", "the second words".getBytes(UTF_8));
    files.put("folder/again.txt", "the first words".getBytes(UTF_8));
    files.put("c.txt", "the third words".getBytes(UTF_8));
    return Files.write(folder.resolve("box.zip"), ContainerFixtures.zip(files));
  }

  private static List<String> copies(Archive archive) {
    return IngestFixtures.stored(archive).stream()
        .flatMap(id -> archive.store().find(id).orElseThrow().copies().stream())
        .map(HeldCopy::path)
        .toList();
  }

  @Test
  void After_a_power_cut_each_file_is_a_document_once_and_the_container_is_gone()
      throws IOException {
    Path home = folder.resolve("home");
    List<KeptDocument> expected;
    try (Archive archive = IngestFixtures.open(home)) {
      archive
          .ingest()
          .ingest(SourceSubmission.of(box(), null, "a person"), step -> crash(home, step));
      expected = KeptDocument.in(archive.store());
    }
    assertThat(expected).hasSize(3);
    assertThat(homes).hasSizeGreaterThan(12);

    for (Path copy : homes) {
      String when = String.valueOf(copy.getParent());
      try (Archive archive = IngestFixtures.open(copy)) {
        archive.ingest().resume();

        assertThat(KeptDocument.in(archive.store())).as(when).isEqualTo(expected);
        assertThat(copies(archive)).as(when).containsExactly("box.zip/folder/again.txt");
        assertThat(IngestFixtures.indexed(archive)).as(when).isEqualTo(3);
        assertThat(archive.home().inbox()).as(when).isEmptyDirectory();
        assertThat(archive.home().work())
            .as(when)
            .satisfiesAnyOf(
                work -> assertThat(work).doesNotExist(),
                work -> assertThat(work).isEmptyDirectory());
      }
    }
  }
}
