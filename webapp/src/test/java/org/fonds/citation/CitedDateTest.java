package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.fonds.description.DateCalendar;
import org.fonds.description.Edtf;
import org.fonds.description.UncertainDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1940-03-05            | 1940-03-05 | 1940-03-05 | March 5, 1940             | 1940",
        "1940-03               | 1940-03-01 | 1940-03-31 | March 1940                | 1940",
        "1940                  | 1940-01-01 | 1940-12-31 | 1940                      | 1940",
        "1940-03-XX            | 1940-03-01 | 1940-03-31 | March 1940                | 1940",
        "1940-XX-XX            | 1940-01-01 | 1940-12-31 | 1940                      | 1940",
        "194X                  | 1940-01-01 | 1949-12-31 | 1940s                     |",
        "19XX                  | 1900-01-01 | 1999-12-31 | 1900s                     |",
        "1918-03~              | 1918-02-01 | 1918-04-30 | ca. March 1918            | 1918",
        "1940~                 | 1939-01-01 | 1941-12-31 | ca. 1940                  | 1940",
        "1940?                 | 1940-01-01 | 1940-12-31 | 1940?                     | 1940",
        "1940%                 | 1940-01-01 | 1940-12-31 | ca. 1940?                 | 1940",
        "194X?                 | 1940-01-01 | 1949-12-31 | 1940s?                    |",
        "1940-21               | 1940-03-01 | 1940-05-31 | spring 1940               | 1940",
        "1940-24~              | 1940-12-01 | 1941-02-28 | ca. winter 1940           | 1940",
        "1940/1943             | 1940-01-01 | 1943-12-31 | 1940–1943                 |",
        "1940-04/1940-05       | 1940-04-01 | 1940-05-31 | April–May 1940            | 1940",
        "1940-04-03/1940-04-09 | 1940-04-03 | 1940-04-09 | April 3–9, 1940           | 1940",
        "1940-04-03/1940-05-02 | 1940-04-03 | 1940-05-02 | April 3–May 2, 1940       | 1940",
        "1940-12/1941-01       | 1940-12-01 | 1941-01-31 | December 1940–January 1941 |",
        "1940-04/1940-04-09    | 1940-04-01 | 1940-04-09 | April 1940–April 9, 1940  | 1940",
        "1940~/1943            | 1940-01-01 | 1943-12-31 | ca. 1940–1943             |",
        "1940/..               | 1940-01-01 | +999999999-12-31 | from 1940                 |",
        "../1940               | -999999999-01-01 | 1940-12-31 | until 1940                |",
        "1940/                 | 1940-01-01 | +999999999-12-31 | from 1940                 |",
        "~1940/1941            | 1940-01-01 | 1941-12-31 | as written                |",
        "1940/~1941            | 1940-01-01 | 1941-12-31 | as written                |",
        "?1940-05/1941-06      | 1940-05-01 | 1941-06-30 | as written                |",
        "1940-~04/1940-06      | 1940-04-01 | 1940-06-30 | as written                | 1940",
        "~1940/..              | 1940-01-01 | +999999999-12-31 | as written                |",
        "[1940,1941]           | 1940-01-01 | 1941-12-31 | as written                |",
        "1940-30               | 1940-01-01 | 1940-12-31 | as written                | 1940",
      })
  void says_no_more_than_the_source(
      String edtf, LocalDate earliest, LocalDate latest, String english, @Nullable Integer year) {
    CitedDate date = cited(edtf, earliest, latest, DateCalendar.GREGORIAN);

    assertThat(date.english()).isEqualTo(english);
    assertThat(date.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
  }

  @ParameterizedTest
  @CsvSource({
    "1940-03-05, true",
    "1940~/1943, true",
    "1940/.., true",
    "/1940, true",
    "~1940/1941, false",
    "1940/~1941, false",
    "~1940/.., false",
    "'[1940,1941]', false",
  })
  void is_given_to_other_programs_where_they_read_both_ends(String edtf, boolean read) {
    CitedDate date =
        CitedDate.of(new UncertainDate("as written", DateCalendar.GREGORIAN, Edtf.of(edtf)));

    assertThat(date.isWidelyRead()).isEqualTo(read);
  }

  @Nested
  class A_plain_date {

    @Test
    void needs_no_words_of_the_source() {
      assertThat(day(DateCalendar.GREGORIAN).writtenNote()).isEmpty();
    }
  }

  @Nested
  class An_old_style_date {

    @Test
    void keeps_what_is_written_beside_the_gregorian_day() {
      CitedDate date = day(DateCalendar.JULIAN);

      assertThat(date.english()).isEqualTo("March 6, 1918");
      assertThat(date.forNote(EnglishDates.MONTH_FIRST))
          .isEqualTo("March 6, 1918 [Old Style: as written]");
      assertThat(date.writtenNote()).contains("Date as written: as written (Julian calendar)");
    }
  }

  @Nested
  class A_date_in_a_Japanese_era {

    @Test
    void is_cited_by_its_gregorian_day_with_the_written_one_in_a_note() {
      CitedDate date = day(DateCalendar.JAPANESE);

      assertThat(date.forNote(EnglishDates.MONTH_FIRST)).isEqualTo("March 6, 1918");
      assertThat(date.writtenNote()).contains("Date as written: as written (Japanese era)");
    }
  }

  private static CitedDate day(DateCalendar calendar) {
    LocalDate day = LocalDate.of(1918, 3, 6);
    return cited("1918-03-06", day, day, calendar);
  }

  private static CitedDate cited(
      String edtf, LocalDate earliest, LocalDate latest, DateCalendar calendar) {
    return CitedDate.of(
        new UncertainDate("as written", calendar, new Edtf(edtf, earliest, latest)));
  }
}
