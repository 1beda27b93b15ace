package org.fonds.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExactWordsTest {

  @Test
  void come_once_each_without_capitals_and_marks() {
    assertThat(ExactWords.of("Orders, ORDERS; Katyń, Катынь и ещё ещё."))
        .containsExactly("orders", "katyn", "катынь", "и", "еще");
  }

  @Test
  void keep_their_apostrophes_and_lose_what_nobody_sees() {
    assertThat(ExactWords.of("don't д’Артаньян ка\u00ADтынь ka\u200Btyn 'quoted'"))
        .containsExactly("don't", "д'артаньян", "катынь", "katyn", "quoted");
  }

  @Test
  void are_joined_where_the_end_of_a_line_cuts_them() {
    assertThat(ExactWords.of("рас-\nстрел depor- \r\n  tation well-known 1939-\n1941 end-"))
        .containsExactly("расстрел", "deportation", "well", "known", "1939", "1941", "end");
  }

  @Test
  void have_no_words_of_scripts_without_spaces() {
    assertThat(ExactWords.of("ソ連軍 Katyn 카틴")).containsExactly("katyn");
  }

  @Test
  void take_any_text() {
    assertThat(ExactWords.of("")).isEmpty();
    assertThat(ExactWords.of("\uD800 - '' \u202E -\n")).isEmpty();
    assertThat(ExactWords.of("x".repeat(5_000))).isEmpty();
  }
}
