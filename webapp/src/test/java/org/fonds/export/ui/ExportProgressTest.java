package org.fonds.export.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.stream.IntStream;
import org.fonds.export.ExportRun;
import org.fonds.export.ExportRuns;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExportProgressTest {

  private static final ExportRun.Writing NOTHING_MORE = () -> {};

  private static ExportRun written(int documents) {
    ExportRun run = new ExportRun("RIS", 12_345);
    IntStream.range(0, documents).forEach(number -> run.count());
    return run;
  }

  @Nested
  class An_export {

    @Test
    void that_goes_on_says_how_far_it_is() {
      assertThat(ExportProgress.words(written(3400)))
          .isEqualTo("RIS: 3,400 of 12,345 documents written");
    }

    @Test
    void that_is_whole_says_so() throws IOException {
      ExportRun run = written(12_345);
      run.during(NOTHING_MORE);

      assertThat(ExportProgress.words(run)).isEqualTo("RIS: all 12,345 documents were written.");
    }

    @Test
    void of_which_some_were_withdrawn_says_how_many_are_there() throws IOException {
      ExportRun run = written(12_343);
      run.during(NOTHING_MORE);

      assertThat(ExportProgress.words(run))
          .isEqualTo("RIS: 12,343 of 12,345 documents; the others were withdrawn meanwhile.");
    }

    @Test
    void that_broke_off_says_what_to_do() {
      ExportRun run = written(3400);

      assertThatIOException()
          .isThrownBy(() ->
              run.during(() -> {
                throw new IOException("nobody receives it");
              }));
      assertThat(ExportProgress.words(run))
          .isEqualTo(
              "RIS broke off after 3,400 of 12,345 documents. The file is not whole: export"
                  + " again.");
    }
  }

  @Nested
  class Several_exports {

    @Test
    void are_kept_while_one_goes_on() throws IOException {
      ExportRuns runs = new ExportRuns();
      ExportRun over = written(12_345);
      ExportRun underway = written(1);
      runs.begin(over);
      runs.begin(underway);
      over.during(NOTHING_MORE);

      assertThat(runs.all()).containsExactly(over, underway);
      assertThat(runs.goOn()).isTrue();
    }

    @Test
    void that_are_over_make_room_for_the_next() throws IOException {
      ExportRuns runs = new ExportRuns();
      ExportRun over = written(12_345);
      runs.begin(over);
      over.during(NOTHING_MORE);
      ExportRun next = written(0);
      runs.begin(next);

      assertThat(runs.all()).containsExactly(next);
    }
  }
}
