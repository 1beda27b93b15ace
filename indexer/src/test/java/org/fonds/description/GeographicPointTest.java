package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeographicPointTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "44.95, 34.1 | 44.95 | 34.1 | 44.95, 34.1",
        "44.950,34.100 | 44.95 | 34.1 | 44.95, 34.1",
        "-90, -180 | -90 | -180 | -90, -180",
        "0, 0 | 0 | 0 | 0, 0",
        "+51.5, -0.12 | 51.5 | -0.12 | 51.5, -0.12",
        "10, 100 | 10 | 100 | 10, 100"
      })
  void is_read_and_written(String text, double latitude, double longitude, String written) {
    GeographicPoint point = GeographicPoint.read(text).orElseThrow();

    assertThat(point).isEqualTo(new GeographicPoint(latitude, longitude));
    assertThat(point.text()).isEqualTo(written);
    assertThat(GeographicPoint.read(point.text())).contains(point);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "44.95",
        "91, 0",
        "0, 181",
        "44,95, 34,1",
        "44.95; 34.1",
        "NaN, NaN",
        "1e2, 3",
        "４４, ３４",
        "44.95 N, 34.1 E",
        "=1+1, 2"
      })
  void is_no_other_text(String text) {
    assertThat(GeographicPoint.read(text)).isEmpty();
  }

  @Test
  void lies_on_the_earth() {
    assertThatThrownBy(() -> new GeographicPoint(90.1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("90.1, 0.0")
        .hasMessageContaining("44.95, 34.1");
    assertThatThrownBy(() -> new GeographicPoint(Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Nested
  class Of_a_term {

    private final Term term =
        TermBuilder.named("simferopol", "Simferopol")
            .names(Map.of("en", "Simferopol", "uk", "Сімферополь"))
            .location(new GeographicPoint(44.95, 34.1))
            .build();

    @Test
    void is_written_as_json_and_read_again() {
      assertThat(TermJson.write(term)).contains("\"location\":[44.95,34.1]");
      assertThat(TermJson.read(TermJson.write(term))).isEqualTo(term);
    }

    @Test
    void is_read_from_a_file_with_the_line_of_what_is_wrong() {
      List<String> faults = new ArrayList<>();
      Yaml item =
          Yaml.read(
              """
              id: simferopol
              names: {en: Simferopol}
              location: [94.95, 34.1]
              """);

      assertThat(new TermFields("names.yaml", item, faults).term().orElseThrow().location())
          .isNull();
      assertThat(faults)
          .singleElement()
          .asString()
          .startsWith("names.yaml line 3, term simferopol: location: \"94.95, 34.1\" is no point");
    }
  }
}
