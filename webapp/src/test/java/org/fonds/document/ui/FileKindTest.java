package org.fonds.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  @ParameterizedTest
  @CsvSource({"0,0 bytes", "999,999 bytes", "1000,1 kB", "412345,412 kB", "5250000,5.3 MB"})
  void sizes_are_said_in_units_of_a_thousand(long bytes, String said) {
    assertThat(FileKind.size(bytes)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf,PDF",
    "image/tiff,PAGES",
    "image/jpeg,IMAGE",
    "text/plain; charset=windows-1251,WORDS",
    "text/html,WEB_PAGE",
    "application/x-unknown,DOWNLOAD"
  })
  void only_what_browsers_show_safely_is_shown_as_it_came(
      String mediaType, FileKind.Display display) {
    assertThat(FileKind.of(mediaType).display()).isEqualTo(display);
  }
}
