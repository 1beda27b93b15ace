package org.fonds.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

  private static final String SIGNS =
      "abЖя'’-.\"“„«»()*?~:^!/\\+−@_ \t\u0000\u200F\u0301\uD800,;1ORNTAD 漢あ🗂";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Иванов, Иван Петрович | Иванов Иван Петрович",
        "И. П. Иванов-Сидоров | И П Иванов-Сидоров",
        "-Estonia \"unclosed | Estonia unclosed",
        "O'Brien (NOT) title:x* y~2 | O'Brien not title x y 2",
        "A OR B AND C | A or B and C",
        "??? ... | ``",
      })
  void are_those_of_a_name_without_what_signs_mean(String text, String words) {
    assertThat(String.join(" ", PlainWords.of(text))).isEqualTo(words);
  }

  @Test
  void are_read_as_words_and_nothing_else() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String text =
          random
              .ints(random.nextInt(30), 0, SIGNS.codePointCount(0, SIGNS.length()))
              .mapToObj(
                  at -> Character.toString(SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, at))))
              .collect(Collectors.joining());
      List<String> words = PlainWords.of(text);
      QueryText read = QueryText.read(String.join(" ", words));
      assertThat(read.clauses())
          .as("%s, seed %d", text, seed)
          .allMatch(Clause.Word.class::isInstance);
      assertThat(read.notices()).as("%s, seed %d", text, seed).isEmpty();
      assertThat(read.clauses()).as("%s, seed %d", text, seed).hasSameSizeAs(words);
    }
  }
}
