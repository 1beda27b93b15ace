package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fonds.description.DocumentId;
import org.fonds.ingest.HandClock;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.IngestProgress;
import org.fonds.ingest.IngestReport;
import org.junit.jupiter.api.Test;

class IngestWatchTest {

  private final HandClock clock = new HandClock();
  private final IngestWatch watch = new IngestWatch(clock);

  private static IngestProgress progress(int done, int total, long pages, int failures) {
    return new IngestProgress(
        done,
        total,
        pages,
        failures,
        new IngestReport.Line("a.txt", new IngestOutcome.Unchanged(new DocumentId("0000-0000"))));
  }

  @Test
  void says_what_is_being_begun() {
    watch.begin("Looking for files");

    assertThat(watch.words()).isEqualTo("Looking for files");
  }

  @Test
  void says_how_many_how_fast_how_many_failed_and_how_long_it_will_take() {
    watch.begin("Looking for files");
    clock.pass(Duration.ofSeconds(10));
    watch.done(progress(30, 100, 310, 2));

    assertThat(watch.words())
        .isEqualTo("[###-------] 30/100 files, 3.0/s, 2 failed, 0:23 left, 310 pages");
  }

  @Test
  void fits_a_terminal_where_a_whole_disk_is_brought_in() {
    clock.pass(Duration.ofSeconds(50));
    watch.done(progress(1_000, 100_000, 22_110, 312));

    assertThat(watch.words())
        .isEqualTo(
            "[----------] 1,000/100,000 files, 20.0/s, 312 failed, 1:22:30 left, 22,110 pages")
        .hasSizeLessThan(85);
  }

  @Test
  void counts_from_nothing_in_the_next_step() {
    watch.done(progress(30, 100, 310, 2));
    watch.begin("Looking for files");

    assertThat(watch.words()).isEqualTo("Looking for files");
  }
}
