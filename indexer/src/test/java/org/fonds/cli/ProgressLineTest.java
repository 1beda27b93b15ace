package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.fonds.ingest.HandClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final HandClock clock = new HandClock();
  private final StringWriter out = new StringWriter();

  private ProgressLine line(boolean terminal) {
    return new ProgressLine(new PrintWriter(out, true), terminal, clock);
  }

  @Nested
  class On_a_terminal {

    private final ProgressLine line = line(true);

    @Test
    void is_drawn_over_the_one_before_and_not_more_often_than_the_eye_follows() {
      clock.pass(ProgressLine.BETWEEN_DRAWINGS);
      line.show("1 of 3");
      line.show("2 of 3");
      clock.pass(ProgressLine.BETWEEN_DRAWINGS);
      line.show("3 of 3");

      assertThat(out).hasToString("\r\u001b[K1 of 3\r\u001b[K3 of 3");
    }

    @Test
    void never_runs_into_a_second_line() {
      clock.pass(ProgressLine.BETWEEN_DRAWINGS);
      line.show("a".repeat(200));

      assertThat(out).hasToString("\r\u001b[K" + "a".repeat(78) + "…");
    }

    @Test
    void leaves_nothing_behind() {
      clock.pass(ProgressLine.BETWEEN_DRAWINGS);
      line.show("1 of 3");
      line.clear();

      assertThat(out.toString()).endsWith("\r\u001b[K");
    }
  }

  @Nested
  class Elsewhere {

    private final ProgressLine line = line(false);

    @Test
    void is_a_plain_line_every_ten_seconds() {
      for (int second = 1; second <= 25; second++) {
        clock.pass(Duration.ofSeconds(1));
        line.show(second + " of 25");
      }
      line.clear();

      assertThat(out.toString().lines()).containsExactly("10 of 25", "20 of 25");
    }
  }
}
