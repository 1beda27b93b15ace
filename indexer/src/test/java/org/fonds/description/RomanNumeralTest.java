package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {

  @ParameterizedTest
  @CsvSource({
    "1, i",
    "4, iv",
    "9, ix",
    "40, xl",
    "90, xc",
    "400, cd",
    "1990, mcmxc",
    "3888, mmmdccclxxxviii"
  })
  void is_written_as_today(int number, String written) {
    assertThat(new RomanNumeral(number, false).text()).isEqualTo(written);
  }

  @Test
  void is_read_as_it_is_written() {
    for (int number = 1; number <= RomanNumeral.LARGEST; number++) {
      for (boolean capital : new boolean[] {true, false}) {
        RomanNumeral numeral = new RomanNumeral(number, capital);
        assertThat(RomanNumeral.read(numeral.text())).contains(numeral);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "iiii", "vv", "ic", "im", "viv", "ixi", "xIv", "iv ", "mmmm", "ı", "ⅳ", "а"})
  void is_not_read_where_it_is_not_well_formed(String written) {
    assertThat(RomanNumeral.read(written)).isEmpty();
  }

  @Test
  void is_there_from_1_to_3999() {
    assertThat(RomanNumeral.of(0, true)).isEmpty();
    assertThat(RomanNumeral.of(3999, true)).isPresent();
    assertThat(RomanNumeral.of(4000, true)).isEmpty();
    assertThat(RomanNumeral.of(Long.MAX_VALUE, true)).isEmpty();
  }
}
