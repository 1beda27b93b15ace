package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.fonds.description.DocumentId;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.IngestProgress;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.ReadText;
import org.fonds.store.TextOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RunsTest {

  private static final Instant START = Instant.parse("1941-06-14T00:00:00Z");

  private Instant now = START;
  private final InstantSource clock = () -> now;
  private final Runs runs = new Runs(clock);

  private static IngestProgress progress(int done, int total, IngestOutcome outcome) {
    return new IngestProgress(done, total, 0, 0, new IngestReport.Line(done + ".pdf", outcome));
  }

  private static IngestOutcome indexed(int pages) {
    return new IngestOutcome.Indexed(
        new DocumentId("0000-0000"), new ReadText(TextOutcome.COMPLETE, pages, 0, ""));
  }

  @Nested
  class A_run {

    @Test
    void tells_how_far_it_is_how_fast_and_how_long_it_will_take() {
      Run run = runs.begin(RunKind.DROP_FOLDER);
      now = START.plusSeconds(2);
      run.reached(progress(1, 5, indexed(12)));

      RunState state = runs.all().getFirst();
      assertThat(state.done()).isEqualTo(1);
      assertThat(state.total()).isEqualTo(5);
      assertThat(state.pages()).isEqualTo(12);
      assertThat(state.rate()).isEqualTo(0.5);
      assertThat(state.left()).contains(Duration.ofSeconds(8));
      assertThat(state.isRunning()).isTrue();
    }

    @Test
    void remembers_its_last_failures_and_counts_all() {
      Run run = runs.begin(RunKind.DROP_FOLDER);
      for (int i = 1; i <= 130; i++) {
        run.reached(progress(i, 130, new IngestOutcome.Unreadable("no right to read it")));
      }

      RunState state = runs.all().getFirst();
      assertThat(state.failed()).isEqualTo(130);
      assertThat(state.failures()).hasSize(Run.MOST_FAILURES);
      assertThat(state.failures().getFirst().path()).isEqualTo("130.pdf");
    }

    @Test
    void says_when_it_ended() {
      try (Run run = runs.begin(RunKind.DROP_FOLDER)) {
        now = START.plusSeconds(60);
        run.reached(progress(1, 1, indexed(1)));
      }

      assertThat(runs.all().getFirst().endedAt()).isEqualTo(START.plusSeconds(60));
      assertThat(runs.all().getFirst().left()).isEmpty();
    }
  }

  @Nested
  class Work_that_is_watched {

    @Test
    void is_no_run_where_there_was_nothing_to_do() {
      runs.watch(RunKind.TAKEN_UP, progress -> IngestReport.NOTHING);

      assertThat(runs.all()).isEmpty();
    }

    @Test
    void is_a_run_from_its_first_file_to_its_end_and_the_newest_stands_first() {
      for (RunKind kind : RunKind.values()) {
        runs.watch(
            kind,
            progress -> {
              progress.accept(progress(1, 2, indexed(1)));
              assertThat(runs.all().getFirst().isRunning()).isTrue();
              return IngestReport.NOTHING;
            });
      }

      assertThat(runs.all())
          .extracting(RunState::kind)
          .containsExactly(RunKind.IMAGES, RunKind.TAKEN_UP, RunKind.DROP_FOLDER, RunKind.UPLOADS);
      assertThat(runs.all()).noneMatch(RunState::isRunning);
    }
  }

  @Test
  void forget_the_oldest() {
    for (int i = 0; i <= Runs.MOST_REMEMBERED; i++) {
      runs.begin(RunKind.UPLOADS).close();
    }

    assertThat(runs.all()).hasSize(Runs.MOST_REMEMBERED);
  }
}
