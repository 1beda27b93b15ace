package org.fonds.overview.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fonds.description.GeographicPoint;
import org.junit.jupiter.api.Test;

class SphereTest {

  @Test
  void measures_from_pole_to_equator() {
    assertThat(Sphere.angle(new GeographicPoint(90, 0), new GeographicPoint(0, 120)))
        .isCloseTo(90, within(1e-9));
  }

  @Test
  void finds_the_middle_over_the_line_of_dates() {
    GeographicPoint middle =
        Sphere.middle(List.of(new GeographicPoint(60, 170), new GeographicPoint(60, -170)));

    assertThat(Math.abs(middle.longitude())).isCloseTo(180, within(1.0));
    assertThat(middle.latitude()).isCloseTo(60.4, within(1.0));
  }

  @Test
  void takes_one_point_for_its_own_middle() {
    GeographicPoint only = new GeographicPoint(44.95, 34.1);

    assertThat(Sphere.angle(Sphere.middle(List.of(only)), only)).isCloseTo(0, within(1e-5));
  }
}
