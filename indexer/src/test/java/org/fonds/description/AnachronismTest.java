package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnachronismTest {

  static Term body(String id, List<String> predecessors, String... existence) {
    return new Term(
        id,
        Map.of("en", id.toUpperCase(Locale.ROOT)),
        List.of(),
        Stream.of(existence).map(Edtf::of).toList(),
        null,
        predecessors,
        List.of(),
        List.of(),
        List.of(),
        false,
        null);
  }

  private static final Term NKVD = body("nkvd", List.of("ogpu"), "1934-07-10/1946-03-15");
  private static final Term NKGB =
      body("nkgb", List.of("nkvd"), "1941-02-03/1941-07-20", "1943-04-14/1946-03-15");

  private static List<String> flagged(String date) {
    return Anachronism.among(List.of(NKVD, NKGB), Edtf.of(date)).stream()
        .map(flagged -> flagged.organisation().id())
        .toList();
  }

  @Nested
  class A_date {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "1940-03-05 | nkgb",
          "1941-03 | ''",
          "1942 | nkgb",
          "1941-07-21/1943-04-13 | nkgb",
          "1941-07-20/1943-04-13 | ''",
          "1946-03-15 | ''",
          "1946-03-16 | nkvd nkgb",
          "1946 | ''",
          "1934-07-09 | nkvd nkgb",
          "../1930 | nkvd nkgb",
          "1950/.. | nkvd nkgb",
          "1944/.. | ''",
          "{1930,1952} | nkvd nkgb",
          "{1930,1942} | nkgb",
          "193X | nkgb",
          "1953~ | nkvd nkgb",
        })
    void is_flagged_for_a_body_that_existed_on_none_of_its_days(String date, String bodies) {
      assertThat(String.join(" ", flagged(date))).isEqualTo(bodies);
    }

    @Test
    void is_not_flagged_for_a_body_of_which_nothing_is_known() {
      assertThat(Anachronism.among(List.of(body("oso", List.of())), Edtf.of("1700"))).isEmpty();
    }
  }

  @Nested
  class A_flag {

    @Test
    void says_when_the_body_existed() {
      assertThat(new Anachronism(NKVD).sentence())
          .isEqualTo(
              "NKVD existed 10 July 1934 to 15 March 1946; the date of this document lies outside"
                  + " it.");
    }
  }

  @Nested
  class A_lifetime {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "1934-07-10/1946-03-15 | 1934–1946 | 10 July 1934 to 15 March 1946",
          "1918/1991 | 1918–1991 | 1918 to 1991",
          "1918-12/1943-04 | 1918–1943 | December 1918 to April 1943",
          "1944-01/1944-01 | 1944 | January 1944",
          "1954/.. | 1954– | from 1954 on",
          "../1954-03 | –1954 | until March 1954",
          "1918~/1922? | 1918–1922 | about 1918 to about 1922",
          "1937 | 1937 | 1937",
        })
    void is_said_in_years_and_as_exactly_as_it_is_known(String edtf, String years, String words) {
      Lifetime lifetime = new Lifetime(List.of(Edtf.of(edtf)));
      assertThat(lifetime.years()).isEqualTo(years);
      assertThat(lifetime.words()).isEqualTo(words);
    }

    @Test
    void may_have_been_interrupted() {
      assertThat(Lifetime.of(NKGB).years()).isEqualTo("1941, 1943–1946");
      assertThat(Lifetime.of(NKGB).words())
          .isEqualTo("3 February 1941 to 20 July 1941 and 14 April 1943 to 15 March 1946");
    }

    @Test
    void may_be_unknown() {
      Lifetime unknown = new Lifetime(List.of());
      assertThat(unknown.isUnknown()).isTrue();
      assertThat(unknown.years()).isEmpty();
      assertThat(unknown.words()).isEmpty();
    }
  }
}
