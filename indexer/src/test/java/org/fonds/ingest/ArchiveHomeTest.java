package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.description.IndexerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveHomeTest {

  @TempDir Path folder;

  @Test
  void is_made_where_it_is_missing() {
    try (ArchiveHome home = ArchiveHome.open(folder.resolve("new/home"), "fonds test")) {
      assertThat(home.inbox()).isDirectory();
      assertThat(home.folder()).isAbsolute();
    }
  }

  @Test
  void in_use_says_who_has_it_and_what_to_do() {
    try (ArchiveHome home = ArchiveHome.open(folder, "fonds serve")) {
      assertThatThrownBy(() -> ArchiveHome.open(folder, "fonds ingest"))
          .isInstanceOf(HomeInUseException.class)
          .hasMessageContaining(home.folder().toString())
          .hasMessageContaining(
              "fonds serve (process " + ProcessHandle.current().pid() + ", since ")
          .hasMessageContaining("Stop that process first");
    }
  }

  @Test
  void is_free_again_when_it_was_closed() {
    ArchiveHome.open(folder, "fonds serve").close();

    try (ArchiveHome home = ArchiveHome.open(folder, "fonds ingest")) {
      assertThat(home.folder()).isDirectory();
    }
  }

  @Test
  void that_cannot_be_prepared_is_free_again() throws IOException {
    Path file = Files.writeString(folder.resolve("inbox"), "no folder");
    assertThatThrownBy(() -> ArchiveHome.open(folder, "fonds ingest"))
        .isInstanceOf(IndexerException.class)
        .hasMessageContaining("inbox");
    Files.delete(file);

    try (ArchiveHome home = ArchiveHome.open(folder, "fonds ingest")) {
      assertThat(home.inbox()).isDirectory();
    }
  }

  @Test
  void that_is_a_file_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("home"), "no folder");

    assertThatThrownBy(() -> ArchiveHome.open(file, "fonds ingest"))
        .isInstanceOf(IndexerException.class)
        .hasMessageContaining("cannot be used")
        .hasMessageContaining("choose another with --home");
  }
}
