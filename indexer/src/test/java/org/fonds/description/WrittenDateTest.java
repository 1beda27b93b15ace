package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @Nested
  class A_date_in_a_Japanese_era {

    @ParameterizedTest
    @CsvSource({
      "昭和20年8月9日, 1945-08-09",
      "昭和二十年八月九日, 1945-08-09",
      "昭和二〇年八月九日, 1945-08-09",
      "昭和２０年８月９日, 1945-08-09",
      "昭和20年（1945年）8月9日, 1945-08-09",
      "昭和 20年 8月, 1945-08",
      "昭和20年, 1945",
      "大正九年五月二十四日, 1920-05-24",
      "大正15年12月24日, 1926-12-24",
      "昭和元年12月25日, 1926-12-25",
      "昭和元年, 1926-12-25/1926-12-31",
      "昭和元年12月, 1926-12-25/1926-12-31",
      "大正15年, 1926-01-01/1926-12-24",
      "大正元年7月, 1912-07-30/1912-07-31",
      "明治37年2月8日, 1904-02-08",
      "平成3年12月26日, 1991-12-26",
    })
    void is_understood_as_exactly_as_it_is_written(String written, String edtf) {
      assertThat(WrittenDate.gregorian(written, DateCalendar.JAPANESE))
          .map(Edtf::text)
          .contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "昭和20年13月1日",
          "昭和20年2月30日",
          "昭和元年12月24日",
          "大正15年12月25日",
          "昭和元年11月",
          "昭和70年1月1日",
          "明治5年1月1日",
          "昭和0年",
          "1945年8月9日",
          "昭和",
          ""
        })
    void that_never_was_is_not_guessed(String written) {
      assertThat(WrittenDate.gregorian(written, DateCalendar.JAPANESE)).isEmpty();
    }

    @Test
    void is_written_as_Japan_writes_it() {
      assertThat(JapaneseEraDate.written(LocalDate.of(1945, 8, 9))).contains("昭和20年8月9日");
      assertThat(JapaneseEraDate.written(LocalDate.of(1872, 12, 31))).isEmpty();
    }
  }

  @Nested
  class A_day_in_the_Julian_calendar {

    @ParameterizedTest
    @CsvSource({
      "22.01.1918, 1918-02-04",
      "25.10.1917, 1917-11-07",
      "1917-10-25, 1917-11-07",
      "29.02.1900, 1900-03-13",
      "5.10.1582, 1582-10-15",
    })
    void is_another_in_the_Gregorian(String written, String edtf) {
      assertThat(WrittenDate.gregorian(written, DateCalendar.JULIAN))
          .map(Edtf::text)
          .contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.04.1917", "30.02.1900", "1.13.1917", "22 января 1918 г.", "1917"})
    void that_is_none_or_is_said_in_words_is_not_guessed(String written) {
      assertThat(WrittenDate.gregorian(written, DateCalendar.JULIAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1918-02-04, 1918, 1, 22", "1900-03-13, 1900, 2, 29", "1917-11-07, 1917, 10, 25"})
    void is_found_from_the_Gregorian(LocalDate gregorian, int year, int month, int day) {
      assertThat(JulianDay.of(gregorian)).contains(new JulianDay(year, month, day));
      assertThat(new JulianDay(year, month, day).gregorian()).contains(gregorian);
    }

    @Test
    void is_none_before_the_year_1() {
      assertThat(JulianDay.of(LocalDate.of(-44, 3, 15))).isEqualTo(Optional.empty());
    }
  }

  @Test
  void a_Gregorian_date_is_left_to_EDTF() {
    assertThat(WrittenDate.gregorian("22.01.1918", DateCalendar.GREGORIAN)).isEmpty();
  }
}
