package org.fonds.benchmark.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

  @TempDir private Path disk;

  @Test
  void leaves_nothing_behind() throws IOException {
    try (WorkFolder work = WorkFolder.in(disk)) {
      Files.writeString(work.make("home").resolve("lock"), "held");
      assertThat(disk).isNotEmptyDirectory();
    }
    assertThat(disk).isEmptyDirectory();
  }

  @Test
  void spares_what_its_links_lead_to() throws IOException {
    Path source = Files.writeString(disk.resolve("source.pdf"), "kept");
    try (WorkFolder work = WorkFolder.in(disk)) {
      Files.createLink(work.resolve("1.pdf"), source);
      Files.createSymbolicLink(work.resolve("2.pdf"), source);
    }
    assertThat(source).hasContent("kept");
  }

  @Test
  void in_a_folder_that_is_not_there_is_refused_with_what_to_do() {
    assertThatThrownBy(() -> WorkFolder.in(disk.resolve("nowhere")))
        .isInstanceOf(BenchmarkException.class)
        .hasMessageContaining("--work");
  }
}
