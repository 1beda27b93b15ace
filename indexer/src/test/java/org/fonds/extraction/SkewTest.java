package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {

  private static final String LINES = FileFixtures.RUSSIAN + "\n" + FileFixtures.ENGLISH;

  @Nested
  class A_page_of_lines {

    @ParameterizedTest
    @ValueSource(doubles = {-5.5, -2, -0.7, 0.7, 1.3, 3.4, 6})
    void says_by_how_much_they_slope(double degrees) throws IOException {
      BufferedImage page = FileFixtures.turned(FileFixtures.image(LINES), degrees);

      assertThat(Skew.of(page)).isCloseTo(degrees, within(0.25));
    }

    @Test
    void is_left_alone_if_they_are_level() throws IOException {
      assertThat(Skew.of(FileFixtures.image(LINES))).isZero();
    }

    @Test
    void is_level_after_it_was_straightened() throws IOException {
      BufferedImage page = FileFixtures.turned(FileFixtures.image(LINES), 4);

      assertThat(Skew.of(UprightImage.of(page, 0).image())).isZero();
    }
  }

  @Nested
  class A_page_without_lines {

    @Test
    void is_left_alone() throws IOException {
      assertThat(Skew.of(FileFixtures.image(""))).isZero();
    }

    @Test
    void is_left_alone_if_it_is_full_of_dust() {
      BufferedImage page = new BufferedImage(800, 1200, BufferedImage.TYPE_BYTE_GRAY);
      Random dust = new Random(1);
      for (int i = 0; i < 100_000; i++) {
        page.getRaster().setSample(dust.nextInt(800), dust.nextInt(1200), 0, 255);
      }
      assertThat(Skew.of(page)).isZero();
    }
  }
}
