package org.fonds.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpareWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "torture of prisoners by the NKVD | of,by,the",
        "Кислый и Колк | и",
        "Die Lager in Workuta | Die,in",
        "jeńcy w Katyniu | w",
        "deportare în Siberia | în",
        "mihin sotavangit | ''",
        "of the | ''",
        "in NOT Katyn | ''",
        "\"in Katyn\" forest | ''",
        "war crimes | ''",
        "Vilnius city | city",
        "Stadt Wilna | Stadt",
        "Liepājas pilsēta | pilsēta",
        "Кировская область | область",
        "Город Калинин | Город",
        "city council | ''",
        "Город | ''",
        "the City | the",
      })
  void need_not_be_there_beside_other_words(String typed, String spare) {
    List<String> words = spare.isEmpty() ? List.of() : List.of(spare.split(","));
    assertThat(SpareWords.among(QueryText.read(typed).clauses()))
        .extracting(Clause.Word::text)
        .isEqualTo(words);
  }
}
