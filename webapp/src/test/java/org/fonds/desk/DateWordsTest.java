package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(DateWords.of(Edtf.parse(text))).isEqualTo(words);
  }

  @Test
  void say_what_to_write_for_a_date_in_another_form() {
    assertThat(DateWords.of(Edtf.parse("14.06.1941")))
        .startsWith("Not understood")
        .endsWith("Write 1941-06-14.");
  }
}
