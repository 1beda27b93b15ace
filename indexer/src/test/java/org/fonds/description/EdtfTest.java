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
  class A_text_that_is_none {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "1940-13; month 13; 1940, 1940-04 or 1940-04/1940-05",
          "1940-04-31; day 31; 1940, 1940-04 or 1940-04/1940-05",
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
                  + " write 1940, 1940-04 or 1940-04/1940-05");
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
