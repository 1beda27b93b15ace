package org.fonds.overview.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.fonds.description.GeographicPoint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SphereTest {

  @Test
  void measures_from_pole_to_equator() {
    assertThat(Sphere.angle(new GeographicPoint(90, 0), new GeographicPoint(0, 120)))
        .isCloseTo(90, within(1e-9));
  }

  @Test
  void measures_over_the_line_of_dates() {
    assertThat(Sphere.angle(new GeographicPoint(0, 170), new GeographicPoint(0, -170)))
        .isCloseTo(20, within(1e-9));
  }

  @Nested
  class A_stretch_of_longitudes {

    @Test
    void is_the_shortest_that_holds_all() {
      assertThat(
              Longitudes.of(
                  List.of(
                      new GeographicPoint(60, 20),
                      new GeographicPoint(66, -170),
                      new GeographicPoint(50, 100))))
          .isEqualTo(new Longitudes(20, 170));
    }

    @Test
    void has_its_middle_over_the_line_of_dates() {
      assertThat(new Longitudes(170, 30).middle()).isEqualTo(-175);
      assertThat(Longitudes.of(List.of(new GeographicPoint(1, 34.1))))
          .isEqualTo(new Longitudes(34.1, 0));
    }
  }

  @Nested
  class A_ring_at_the_edge {

    private final MeridianCut cut = new MeridianCut(0);

    private static List<GeographicPoint> ring(double... longitudes) {
      List<GeographicPoint> ring = new ArrayList<>();
      for (int i = 0; i < longitudes.length; i++) {
        ring.add(new GeographicPoint(i * 10, longitudes[i]));
      }
      return ring;
    }

    @Test
    void has_a_piece_on_either_side() {
      List<List<GeographicPoint>> pieces = cut.pieces(ring(170, -170, -172, 171));

      assertThat(pieces).hasSize(2);
      assertThat(pieces.getFirst()).allMatch(point -> point.longitude() < -160);
      assertThat(pieces.getLast()).allMatch(point -> point.longitude() > 160);
    }

    @Test
    void stays_whole_elsewhere() {
      assertThat(cut.pieces(ring(10, 20, 15))).containsExactly(ring(10, 20, 15));
      assertThat(new MeridianCut(180).pieces(ring(170, -170, -172, 171))).hasSize(1);
    }

    @Test
    void is_left_out_where_it_runs_around_a_pole() {
      assertThat(cut.pieces(ring(0, 90, 179, -90, -1))).isEmpty();
    }
  }
}
