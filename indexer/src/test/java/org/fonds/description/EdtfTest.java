package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @Nested
  class An_expression {

    @ParameterizedTest
    @CsvSource({
      "1941-06-14, 1941-06-14, 1941-06-14",
      "1941-06, 1941-06-01, 1941-06-30",
      "1940-02, 1940-02-01, 1940-02-29",
      "1941, 1941-01-01, 1941-12-31",
      "1940/1941, 1940-01-01, 1941-12-31",
      "1940-04/1940-05, 1940-04-01, 1940-05-31",
      "1918-03~, 1918-03-01, 1918-03-31",
      "1940?, 1940-01-01, 1940-12-31",
      "1940%, 1940-01-01, 1940-12-31",
      "194X, 1940-01-01, 1949-12-31",
      "19XX, 1900-01-01, 1999-12-31",
      "1940-XX, 1940-01-01, 1940-12-31",
      "1940-02-XX, 1940-02-01, 1940-02-29",
      "1940-1X, 1940-10-01, 1940-12-31",
      "1940-21, 1940-03-01, 1940-05-31",
      "1940-24, 1940-12-01, 1940-12-31",
      "1940-40, 1940-01-01, 1940-06-30",
      "156X-12-25, 1560-12-25, 1569-12-25",
      "XXXX-02-29, 0000-02-29, 9996-02-29",
      "-XXXX-XX-3X, -9999-01-30, -0001-12-31",
      "2004-06-~11, 2004-06-11, 2004-06-11",
      "-0044-03-15, -0044-03-15, -0044-03-15",
      "'[1917-10,1918..1920]', 1917-10-01, 1920-12-31",
      "1941-06-22T03:15:00+03:00, 1941-06-22, 1941-06-22",
    })
    void lies_between_its_first_and_its_last_day(String text, LocalDate first, LocalDate last) {
      Edtf edtf = Edtf.of(text);

      assertThat(edtf.earliest()).isEqualTo(first);
      assertThat(edtf.latest()).isEqualTo(last);
      assertThat(edtf.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{1995,2004}", "[1995,2004]"})
    void of_several_dates_lies_in_none_of_the_years_between(String set) {
      assertThat(Edtf.of(set).spans())
          .containsExactly(
              new Edtf.Span(LocalDate.of(1995, 1, 1), LocalDate.of(1995, 12, 31)),
              new Edtf.Span(LocalDate.of(2004, 1, 1), LocalDate.of(2004, 12, 31)));
    }

    @Test
    void of_several_dates_may_hold_a_range_and_an_open_end() {
      assertThat(Edtf.of("{1918..1920,1945-05..}").spans())
          .containsExactly(
              new Edtf.Span(LocalDate.of(1918, 1, 1), LocalDate.of(1920, 12, 31)),
              new Edtf.Span(LocalDate.of(1945, 5, 1), LocalDate.MAX));
      assertThat(Edtf.of("{1918..1920,1945-05..}").isOpenAtEnd()).isTrue();
    }

    @Test
    void may_be_open_at_its_end() {
      assertThat(Edtf.of("1945/..").isOpenAtEnd()).isTrue();
      assertThat(Edtf.of("1945/").isOpenAtEnd()).isTrue();
      assertThat(Edtf.of("1945/..").earliest()).isEqualTo("1945-01-01");
    }

    @Test
    void may_be_open_at_its_beginning() {
      assertThat(Edtf.of("../1945").isOpenAtStart()).isTrue();
      assertThat(Edtf.of("/1945").latest()).isEqualTo("1945-12-31");
    }
  }

  @Nested
  class A_year_that_no_archive_needs {

    @ParameterizedTest
    @ValueSource(strings = {"Y300000000", "Y-10000", "Y17E7", "1940/Y10000", "[1940,Y10000]"})
    void is_refused_with_the_years_that_are_taken(String text) {
      assertThat(Edtf.parse(text))
          .isInstanceOfSatisfying(
              EdtfReading.Wrong.class,
              wrong ->
                  assertThat(wrong.message())
                      .startsWith("date \"" + text + "\" is no EDTF date (year ")
                      .contains("is none from -9999 to 9999); write "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y300000000", "1940/Y10000", "[1940,Y10000]"})
    void that_was_stored_before_says_nothing_of_when(String text) {
      Edtf edtf = Edtf.of(text);

      assertThat(edtf.text()).isEqualTo(text);
      assertThat(edtf.isOpenAtStart()).isTrue();
      assertThat(edtf.isOpenAtEnd()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-9999, -9999-01-01, -9999-12-31", "9999, 9999-01-01, 9999-12-31"})
    void begins_behind_the_last_of_four_digits(String text, LocalDate first, LocalDate last) {
      assertThat(Edtf.of(text).earliest()).isEqualTo(first);
      assertThat(Edtf.of(text).latest()).isEqualTo(last);
    }
  }

  @Nested
  class A_text_that_is_none {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "1940-13; month 13; 1940 alone, or with one of its months, 01 to 12",
          "1941-99; month 99; 1941 alone, or with one of its months, 01 to 12",
          "1940-45; month 45; 1940 alone, or with one of its months, 01 to 12",
          "1941-14-06; month 14; 1941 alone, or with one of its months, 01 to 12",
          "1940-04-31; day 31; 1940-04 alone, or with one of its days, 01 to 30",
          "1941-02-29; day 29; 1941-02 alone, or with one of its days, 01 to 28",
          "04/05/1941; more than one slash; 1941-05-04 or 1941-04-05",
          "06/14/1941; more than one slash; 1941-06-14",
          "05/05/1941; more than one slash; 1941-05-05",
          "32.14.1941; not year, year-month or year-month-day; 1941, 1941-04 or 1941-04/1941-05",
          "21.1941; not year, year-month or year-month-day; 1941, 1941-04 or 1941-04/1941-05",
          "1914-8; not year, year-month or year-month-day; 1914-08 or 1914/1918",
          "1918-6; not year, year-month or year-month-day; 1918-06",
          "1905/12; \"12\" is no year of four digits; 1905-12 or 1905/1912",
          "1940/12; \"12\" is no year of four digits; 1940-12",
          "1940 - 45; not year, year-month or year-month-day; 1940/1945",
          "1900s; not year, year-month or year-month-day; 190X or 19XX",
          "194x; not year, year-month or year-month-day; 194X",
          "1940-xx; not year, year-month or year-month-day; 1940-XX",
          "14.06.1941; not year, year-month or year-month-day; 1941-06-14",
          "1941-6-14; not year, year-month or year-month-day; 1941-06-14",
          "1940-1945; not year, year-month or year-month-day; 1940/1945",
          "1940–45; not year, year-month or year-month-day; 1940/1945",
          "1940/41; \"41\" is no year of four digits; 1940/1941",
          "c. 1940; not year, year-month or year-month-day; 1940~",
          "1940s; not year, year-month or year-month-day; 194X",
          "1945/1939; it ends before it begins; 1945, 1945-04 or 1945-04/1945-05",
          "1945-08/1945~; it ends before it begins; 1945-08/1945-12~",
          "1945-04-21~/1945-04~; it ends before it begins; 1945-04-21~/1945-04-30~",
          "yesterday; not year, year-month or year-month-day; a year, a month, a day or two of them, such as 1940, 1940-04, 1940-04-03 or 1940-04/1940-05",
          "spring 1940; not year, year-month or year-month-day; 1940, 1940-04 or 1940-04/1940-05",
          "1940/1941/1942; more than one slash; 1940, 1940-04 or 1940-04/1940-05",
        })
    void is_refused_with_the_reason_and_the_mend(String text, String reason, String mend) {
      assertThat(Edtf.parse(text)).isEqualTo(new EdtfReading.Wrong(text, reason, mend));
    }

    @Test
    void is_named_in_one_sentence() {
      assertThat(Edtf.parse("1940-13"))
          .extracting(reading -> ((EdtfReading.Wrong) reading).message())
          .isEqualTo(
              "date \"1940-13\" is no EDTF date (month 13);"
                  + " write 1940 alone, or with one of its months, 01 to 12");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "", "/", "Y1940", "-0000", "1940-00", "156X-11-31", "1941-06-22T25:00:00", "Y99999999999",
          "YE9", "Y17E9", "{}", "[..]", "{2002..2001}", "1940-06-14?~", "XXXX-13-40", "1940-21-01"
        })
    void is_never_taken_for_a_date(String text) {
      assertThat(Edtf.parse(text)).isInstanceOf(EdtfReading.Wrong.class);
    }

    @Test
    void from_a_checked_place_is_a_bug() {
      assertThatThrownBy(() -> Edtf.of("yesterday"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("yesterday");
    }
  }
}
