package org.fonds.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fonds.document.ui.SheetHits.Hit;
import org.fonds.search.CorrectedWords;
import org.fonds.search.MarkedText;
import org.junit.jupiter.api.Test;

class SheetHitsTest {

  /** Words of which every second piece, between bars, is marked. */
  private static MarkedText marked(String text) {
    List<MarkedText.Piece> pieces = new ArrayList<>();
    String[] parts = text.split("\\|", -1);
    for (int i = 0; i < parts.length; i++) {
      pieces.add(new MarkedText.Piece(parts[i], i % 2 == 1));
    }
    return new MarkedText(pieces);
  }

  private static List<Hit> hits(String text) {
    return SheetHits.of(new CorrectedWords(marked(text), MarkedText.unmarked("")));
  }

  @Test
  void a_hit_is_a_form_and_which_of_its_occurrences() {
    assertThat(hits("Лес, |лесу|, лес, у |леса|."))
        .containsExactly(new Hit("лесу", 1, 1), new Hit("леса", 1, 1));
    assertThat(hits("Birch, birch and a |birch| in birchwood."))
        .containsExactly(new Hit("birch", 3, 3));
  }

  @Test
  void a_part_of_a_word_stands_for_all_that_are_written_so() {
    assertThat(hits("The |birch|wood.")).containsExactly(new Hit("birch", 0, 0));
  }

  @Test
  void what_only_the_machine_has_read_comes_last_and_anywhere() {
    assertThat(SheetHits.of(new CorrectedWords(marked("a |fern|"), marked("|fem|"))))
        .containsExactly(new Hit("fern", 1, 1), new Hit("fem", 1, 0));
  }

  @Test
  void signs_of_patterns_are_letters_like_others() {
    assertThat(hits("costs |$5.00 (a\\d+)| now")).containsExactly(new Hit("$5.00 (a\\d+)", 1, 1));
  }
}
