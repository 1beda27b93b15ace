package org.fonds.overview.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.GeographicPoint;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasTest {

  private static final Atlas ATLAS = new Atlas();
  private static final Vocabularies VOCABULARIES =
      Vocabularies.read(Path.of("..", "documents", "vocabularies"));

  private static boolean holds(Country country, double latitude, double longitude) {
    return country.holds(new GeographicPoint(latitude, longitude), ATLAS.lines());
  }

  @ParameterizedTest
  @CsvSource({
    "Simferopol, 44.95, 34.10, ua",
    "Sevastopol, 44.58, 33.55, ua",
    "Donetsk, 48.02, 37.80, ua",
    "Pristina, 42.66, 21.16, xk",
    "Nicosia, 35.26, 33.57, cy",
    "Juba, 4.85, 31.58, ss",
    "Hargeisa, 9.56, 44.06, so",
    "Tallinn, 59.40, 24.75, ee",
    "Kaliningrad, 54.71, 20.55, ru",
    "Taipei, 25.00, 121.50, tw",
    "Moscow, 55.75, 37.62, ru"
  })
  void draws_a_place_in_its_country_alone(
      String place, double latitude, double longitude, String id) {
    assertThat(
            ATLAS.countries().stream()
                .filter(country -> holds(country, latitude, longitude))
                .map(Country::id))
        .as(place)
        .containsExactly(id);
  }

  @Test
  void has_every_country_of_the_vocabulary_but_those_too_small_for_it() {
    assertThat(
            VOCABULARIES.countries().terms().stream()
                .filter(term -> !term.historical())
                .map(Term::id)
                .filter(id -> !ATLAS.has(id)))
        .containsExactlyInAnyOrder(
            "bq", "bv", "cc", "cx", "gf", "gi", "gp", "mq", "re", "sj", "tk", "tv", "um", "yt");
  }

  @Test
  void draws_no_state_that_is_no_more_and_nothing_that_it_does_not_know() {
    assertThat(List.of("soviet-union", "", "zz", "UA")).noneMatch(ATLAS::has);
  }

  @Test
  void has_the_places_of_the_vocabulary_in_some_country() {
    Vocabulary names = VOCABULARIES.names();
    assertThat(
            names.terms().stream()
                .flatMap(term -> Stream.ofNullable(term.location()))
                .filter(AtlasTest::isInNoCountry))
        .as("ports may lie beyond a coast that is drawn with few points")
        .hasSizeLessThan(12);
  }

  private static boolean isInNoCountry(GeographicPoint point) {
    return ATLAS.countries().stream()
        .noneMatch(country -> holds(country, point.latitude(), point.longitude()));
  }
}
