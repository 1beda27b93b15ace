package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PartFilesTest {

  private static InputStream bytes() {
    return new ByteArrayInputStream(new byte[] {1, 2, 3});
  }

  @Test
  void Parts_are_files_until_the_whole_is_read() throws IOException {
    Path file;
    try (PartFiles parts = new PartFiles(new Expansion(1))) {
      parts.add("a.txt", bytes());
      parts.add(null, bytes());
      file = parts.files().getFirst().file();
      assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
      assertThat(parts.files()).extracting(PartFiles.PartFile::name).containsExactly("a.txt", null);
    }
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void A_reader_that_was_given_up_leaves_nothing_behind() throws IOException {
    PartFiles parts = new PartFiles(new Expansion(1));
    parts.close();
    assertThatThrownBy(() -> parts.add("late.txt", bytes())).isInstanceOf(IOException.class);
    assertThat(parts.files()).noneMatch(part -> Files.exists(part.file()));
  }
}
