package org.fonds.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchAddressTest {

  private final SearchAddress address =
      new SearchAddress(
          new Vocabularies(
              vocabulary("countries", "ru", "pl", "second-polish-republic"),
              vocabulary("organisations", "nkvd"),
              vocabulary("types", "order"),
              vocabulary("events")));

  private static Vocabulary vocabulary(String name, String... ids) {
    return new Vocabulary(name, Set.of(ids).stream().map(SearchAddressTest::term).toList());
  }

  private static Term term(String id) {
    return new Term(
        id,
        Map.of("en", id),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null);
  }

  private static Map<String, List<String>> one(String name, String... values) {
    return Map.of(name, List.of(values));
  }

  private List<AddressFault> faults(Map<String, List<String>> parameters) {
    return switch (address.strict(parameters, Set.of("format"))) {
      case AddressReading.Read _ -> List.of();
      case AddressReading.Wrong(List<AddressFault> faults) -> faults;
    };
  }

  @Nested
  class A_whole_address {

    private final SearchQuery query =
        new SearchQuery(
            new Words("Катынь & \"1940\"", Matching.SOUNDS_ALIKE),
            new Narrowing(
                new YearRange(1939, 1945),
                Map.of(
                    Facet.COUNTRY, new LinkedHashSet<>(List.of("ru", "second-polish-republic")),
                    Facet.YEAR, new LinkedHashSet<>(List.of("undated"))),
                Certainty.CERTAIN),
            Sort.DATE_ASCENDING,
            3,
            50);

    @Test
    void becomes_the_query_and_back() {
      assertThat(address.strict(SearchAddress.parameters(query), Set.of()))
          .isEqualTo(new AddressReading.Read(query));
      assertThat(address.lenient(SearchAddress.parameters(query)))
          .isEqualTo(new SearchAddress.Lenient(query, List.of()));
    }

    @Test
    void is_written_in_a_settled_order() {
      assertThat(SearchAddress.queryString(query))
          .isEqualTo(
              "q=%D0%9A%D0%B0%D1%82%D1%8B%D0%BD%D1%8C+%26+%221940%22&match=sound"
                  + "&from=1939&to=1945&dates=certain&year=undated&country=ru&country=second-polish-republic"
                  + "&sort=date&page=3&size=50");
    }
  }

  @Nested
  class An_empty_address {

    @Test
    void asks_for_everything() {
      assertThat(address.strict(Map.of(), Set.of()))
          .isEqualTo(new AddressReading.Read(SearchQuery.of("")));
      assertThat(SearchAddress.queryString(SearchQuery.of(""))).isEmpty();
    }

    @Test
    void may_have_blank_values() {
      assertThat(faults(Map.of("from", List.of(""), "country", List.of(" ")))).isEmpty();
    }
  }

  @Nested
  class A_wrong_value {

    @ParameterizedTest
    @CsvSource({
      "page, 0",
      "page, -1",
      "page, x",
      "page, 99999999999",
      "size, 0",
      "size, 101",
      "size, 2.5",
      "from, 19O0",
      "to, 10000",
      "to, 1940-13",
      "from, 1940-3",
      "from, 1940-03-01",
      "dates, sure",
      "year, 1940s",
      "country, atlantis",
      "organisation, NKVD",
      "type, orders",
      "language, xx",
      "language, Russian",
      "sort, newest",
      "organization, nkvd",
    })
    void is_a_fault_that_names_parameter_and_value(String parameter, String value) {
      AddressFault fault = faults(one(parameter, value)).getFirst();
      assertThat(fault.parameter()).isEqualTo(parameter);
      assertThat(fault.value()).isEqualTo(value);
      assertThat(fault.message()).startsWith(parameter + ": \"" + value + "\" is no ");
    }

    @ParameterizedTest
    @CsvSource({"page, 0", "size, x", "from, soon", "country, atlantis", "sort, newest"})
    void is_left_out_and_said_on_a_page(String parameter, String value) {
      SearchAddress.Lenient lenient = address.lenient(one(parameter, value));
      assertThat(lenient.query()).isEqualTo(SearchQuery.of(""));
      assertThat(lenient.ignored()).singleElement().extracting("value").isEqualTo(value);
    }

    @Test
    void leaves_the_right_ones_beside_it() {
      assertThat(address.lenient(one("country", "atlantis", "pl")).query().chosen(Facet.COUNTRY))
          .containsExactly("pl");
    }
  }

  @Nested
  class Years {

    @Test
    void that_run_backwards_are_a_fault() {
      assertThat(faults(Map.of("from", List.of("1945"), "to", List.of("1939"))))
          .singleElement()
          .extracting(AddressFault::message)
          .isEqualTo("to: \"1939\" lies before from=1945; give the earlier one as from.");
    }
  }

  @Nested
  class Months {

    @Test
    void are_ends_of_a_range_as_years_are() {
      SearchQuery query =
          address.lenient(Map.of("from", List.of("1940-03"), "to", List.of("1941"))).query();

      assertThat(query.years())
          .isEqualTo(
              new YearRange(new YearOrMonth(1940, Month.MARCH), new YearOrMonth(1941, null)));
      assertThat(SearchAddress.queryString(query)).isEqualTo("from=1940-03&to=1941");
    }

    @Test
    void may_end_in_the_year_in_which_they_begin_but_not_before() {
      assertThat(faults(Map.of("from", List.of("1940-05"), "to", List.of("1940")))).isEmpty();
      assertThat(faults(Map.of("from", List.of("1940-05"), "to", List.of("1940-04"))))
          .singleElement()
          .extracting(AddressFault::message)
          .isEqualTo("to: \"1940-04\" lies before from=1940-05; give the earlier one as from.");
    }

    @Test
    void before_the_year_0_have_a_minus() {
      assertThat(address.lenient(one("from", "-44-03")).query().years().from())
          .isEqualTo(new YearOrMonth(-44, Month.MARCH));
    }
  }

  @Nested
  class The_certainty_of_dates {

    @Test
    void is_possible_unless_the_address_says_otherwise() {
      assertThat(address.lenient(Map.of()).query().dates()).isEqualTo(Certainty.POSSIBLE);
      assertThat(address.lenient(one("dates", "certain")).query().dates())
          .isEqualTo(Certainty.CERTAIN);
      assertThat(faults(one("dates", "perhaps")))
          .singleElement()
          .extracting(AddressFault::message)
          .isEqualTo("dates: \"perhaps\" is no certainty of dates; write possible, certain.");
    }
  }

  @Nested
  class The_quality_of_OCR {

    @Test
    void is_one_of_three() {
      assertThat(faults(one("ocr", "reliable", "doubtful", "unreadable"))).isEmpty();
      assertThat(faults(one("ocr", "good")))
          .singleElement()
          .extracting(AddressFault::message)
          .isEqualTo("ocr: \"good\" is no quality of OCR; write reliable, doubtful or unreadable.");
    }
  }

  @Nested
  class A_parameter_given_twice {

    @Test
    void is_a_fault_where_one_value_is_meant() {
      assertThat(faults(one("q", "a", "b"))).singleElement().extracting("value").isEqualTo("b");
    }

    @Test
    void is_several_values_of_a_facet() {
      assertThat(faults(one("country", "ru", "pl"))).isEmpty();
    }
  }

  @Nested
  class An_unknown_parameter {

    @Test
    void is_passed_over_on_a_page_and_where_another_knows_it() {
      assertThat(address.lenient(one("utm_source", "x")).ignored()).isEmpty();
      assertThat(faults(one("format", "ris"))).isEmpty();
    }
  }

  @Nested
  class A_page_far_behind_the_last {

    @Test
    void is_a_page() {
      assertThat(address.lenient(one("page", "1000000000")).query().page())
          .isEqualTo(1_000_000_000);
    }
  }
}
