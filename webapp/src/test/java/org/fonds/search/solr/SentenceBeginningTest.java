package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceBeginningTest {

  @ParameterizedTest
  @CsvSource({
    "'Name here', true",
    "'It ended. Name here', true",
    "'It ended.” “Name here', true",
    "'A title\n\nName here', true",
    "'of Name here', false",
    "'the line\nName here', false",
    "'Л. П. Name here', false",
    "'г. Name here', false",
    "'one, “Name', false",
    "'No. 4 Name', false",
  })
  void is_told_by_what_stands_before_a_word(String text, boolean beginning) {
    assertThat(SentenceBeginning.isAt(text, text.indexOf("Name"))).isEqualTo(beginning);
  }
}
