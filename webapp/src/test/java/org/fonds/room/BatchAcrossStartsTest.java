package org.fonds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fonds.RunningSite;
import org.fonds.batch.BatchDesk;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.BatchState;
import org.fonds.batch.ListedRow;
import org.fonds.batch.MakingOutcome;
import org.fonds.batch.NameList;
import org.fonds.batch.RowFilter;
import org.fonds.batch.RowWay;
import org.fonds.ingest.Archive;
import org.fonds.research.Researcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A list that is being asked when the site ends. A class of its own, since two sites in one process
 * share who is signed in.
 */
class BatchAcrossStartsTest {

  private static final Researcher ANNA = new Researcher("anna");
  private static final int ROWS = 1_000;
  private static final Duration LONG = Duration.ofMinutes(3);

  @Test
  void it_goes_on_behind_the_last_row_that_was_kept_and_asks_nothing_twice(@TempDir Path folder) {
    Path home = folder.resolve("home");
    UUID id;
    try (RunningSite first = RunningSite.start(home)) {
      ClosedArchive.bringInto(first.bean(Archive.class), folder.resolve("sources"));
      assertThat(first.archivist("Anna").enabled()).isTrue();
      BatchDesk desk = first.bean(BatchDesk.class);
      id = made(desk).id();
      desk.runner().look();
      await()
          .atMost(LONG)
          .until(() -> desk.searches().find(ANNA, id).filter(run -> run.done() > 10).isPresent());
    }
    try (RunningSite second = RunningSite.start(home)) {
      BatchDesk desk = second.bean(BatchDesk.class);
      await()
          .atMost(LONG)
          .until(() ->
              desk.searches()
                  .find(ANNA, id)
                  .filter(run -> run.state() == BatchState.ENDED)
                  .isPresent());
      BatchSearch run = desk.searches().find(ANNA, id).orElseThrow();
      assertThat(run.done()).isEqualTo(ROWS);
      assertThat(desk.rows().of(run, RowFilter.ALL, 0, ROWS)).allMatch(row -> row.result() != null);
    }
  }

  private static BatchSearch made(BatchDesk desk) {
    NameList list =
        new NameList(
            List.of(),
            IntStream.range(0, ROWS)
                .mapToObj(at -> new ListedRow(at + 1, "Petrov x" + at, List.of(), ""))
                .toList(),
            0,
            List.of());
    return switch (desk.searches()
        .make(ANNA, new BatchSearch.Wish("Long", RowWay.NAME, 1, "", true), list)) {
      case MakingOutcome.Made(BatchSearch run) -> run;
      case MakingOutcome.Refused(String reason) -> throw new AssertionError(reason);
    };
  }
}
