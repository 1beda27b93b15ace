package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeSentencesTest {

  private static final String BEGIN = "\uFDD0";
  private static final String END = "\uFDD1";

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "of the camp. The [train] left. The guards | 10 | The [train] left. | both ends",
        "of the camp. The [train] left. The guards | 20 | The [train] left. The guards | the end stays",
        "of the camp. The [train] left. The guards | 40 | of the camp. The [train] left. The guards |"
            + " all of it",
        "the [train] left. The guards stayed | 5 | the [train] left. | the first sentence is marked",
        "They stayed. the [train left | 5 | They stayed. the [train left | nothing ends",
        "из лагеря. Эшелон [ушёл] ночью. Охрана | 10 | Эшелон [ушёл] ночью. | Cyrillic",
        "The [train] left. Then [guards] came. Rest | 5 | The [train] left. Then [guards] came. | two"
      })
  void a_snippet_is_cut_outside_its_marks(String snippet, int least, String cut, String why) {
    assertThat(WholeSentences.of(marked(snippet), least).strip()).as(why).isEqualTo(marked(cut));
  }

  private static String marked(String text) {
    return text.replace("[", BEGIN).replace("]", END);
  }
}
