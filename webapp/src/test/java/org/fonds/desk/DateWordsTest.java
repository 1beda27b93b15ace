package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.description.DateCalendar;
import org.fonds.description.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1941-06-14         | Understood: 14 June 1941
          1941-06            | Understood: 1 June 1941 to 30 June 1941
          1940-04/1940-05    | Understood: 1 April 1940 to 31 May 1940
          1918-03~           | Understood: 1 March 1918 to 31 March 1918, approximate
          1940?              | Understood: 1 January 1940 to 31 December 1940, uncertain
          1940%              | Understood: 1 January 1940 to 31 December 1940, approximate and uncertain
          ../1945            | Understood: until 31 December 1945
          1945/..            | Understood: from 1 January 1945 on
          1940-13            | Not understood (month 13). Write 1940 alone, or with one of its months, 01 to 12.
          {1995,2004-05}     | Understood: 1 January 1995 to 31 December 1995 and 1 May 2004 to 31 May 2004
          [1941-06-14,1942?] | Understood: 14 June 1941 or 1 January 1942 to 31 December 1942, uncertain
          """)
  void say_what_was_understood(String text, String words) {
    assertThat(DateWords.of(Edtf.parse(text), DateCalendar.GREGORIAN)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1918-02-04, JULIAN, Understood: 4 February 1918 (in the Julian calendar 22 January 1918)",
    "1900-03-13, JULIAN, Understood: 13 March 1900 (in the Julian calendar 29 February 1900)",
    "1918-02, JULIAN, Understood: 1 February 1918 to 28 February 1918",
    "1945-08-09, JAPANESE, Understood: 9 August 1945 (昭和20年8月9日)",
    "1872-08-09, JAPANESE, Understood: 9 August 1872",
  })
  void say_a_single_day_in_the_calendar_of_the_source_too(
      String text, DateCalendar calendar, String words) {
    assertThat(DateWords.of(Edtf.parse(text), calendar)).isEqualTo(words);
  }

  @Test
  void say_what_to_write_for_a_date_in_another_form() {
    assertThat(DateWords.of(Edtf.parse("14.06.1941"), DateCalendar.GREGORIAN))
        .startsWith("Not understood")
        .endsWith("Write 1941-06-14.");
  }
}
