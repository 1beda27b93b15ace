package org.fonds.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fonds.search.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideEachOtherTest {

  /** Marks stand in square brackets. */
  private static MarkedText marked(String text) {
    List<MarkedText.Piece> pieces = new ArrayList<>();
    boolean marked = false;
    for (String piece : text.splitWithDelimiters("[\\[\\]]", -1)) {
      if (piece.equals("[") || piece.equals("]")) {
        marked = piece.equals("[");
      } else if (!piece.isEmpty()) {
        pieces.add(new MarkedText.Piece(piece, marked));
      }
    }
    return new MarkedText(pieces);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Иванов] [Иван] was shot | 2 | true",
        "[Ivan] P. [Ivanov] was shot | 2 | true",
        "[Ivanov] was seen by many, and so was [Ivan] | 2 | false",
        "[Ivan], the brother of [Ivan] | 2 | false",
        "[Иванов] [Иван] [Петрович] | 3 | true",
        "[Иванов] [Иван], whose father was [Петрович] | 3 | false",
        "only [Katyn] | 1 | true",
      })
  void are_words_with_next_to_nothing_between_them(String text, int words, boolean beside) {
    assertThat(BesideEachOther.are(marked(text), words)).isEqualTo(beside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Иванов Иван | 2",
        "Иванов-Сидоров Иван | 3",
        "Anna Anna | 1",
        "Treaty of Brest | 2",
        "Katyn | 1",
        "山田 太郎 | 0",
      })
  void are_counted_without_those_that_only_join(String name, int words) {
    assertThat(BesideEachOther.words(name)).isEqualTo(words);
  }
}
