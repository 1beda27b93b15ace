package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MailPartsTest {

  private static InputStream bytes() {
    return new ByteArrayInputStream(new byte[] {1, 2, 3});
  }

  @Test
  void Attachments_are_files_until_the_letter_is_read() throws IOException {
    Path file;
    try (MailParts parts = new MailParts()) {
      parts.add("a.txt", bytes());
      parts.add(null, bytes());
      file = parts.parts().getFirst().file();
      assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
      assertThat(parts.parts()).extracting(MailParts.Part::name).last().isEqualTo("attachment 2");
    }
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void A_reader_that_was_given_up_leaves_nothing_behind() throws IOException {
    MailParts parts = new MailParts();
    parts.close();
    assertThatThrownBy(() -> parts.add("late.txt", bytes())).isInstanceOf(IOException.class);
    assertThat(parts.parts()).noneMatch(part -> Files.exists(part.file()));
  }
}
