package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "Приказ 42.pdf, Приказ 42.pdf",
    "../../etc/passwd, passwd",
    "C:\\Users\\anna\\scan.tif, scan.tif",
    "'  list.txt ', list.txt",
    "'', unnamed",
    "folder/, unnamed",
    "., unnamed",
    "a/.., unnamed"
  })
  void has_no_folders_and_is_never_empty(String sent, String kept) {
    assertThat(FileName.of(sent)).isEqualTo(kept);
  }

  @Test
  void has_no_unseen_characters() {
    assertThat(FileName.of("a\u0000b\r\nc\u202Efdp.exe")).isEqualTo("abcfdp.exe");
    assertThat(FileName.of(null)).isEqualTo("unnamed");
  }

  @Test
  void keeps_the_end_of_a_name_that_is_too_long() {
    assertThat(FileName.of("𝒜".repeat(300) + ".pdf")).endsWith("𝒜.pdf").hasSizeLessThan(256);
  }
}
