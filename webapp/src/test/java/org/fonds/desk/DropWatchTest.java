package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.fonds.audit.Act;
import org.fonds.ingest.Archive;
import org.fonds.ingest.DropFolder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropWatchTest {

  private static final Duration STILL = Duration.ofSeconds(5);
  private static final Duration UNTIL_RETRY = Duration.ofSeconds(30);

  @TempDir private Path home;
  private Instant now = Instant.parse("1941-06-14T00:00:00Z");
  private final InstantSource clock = () -> now;
  private final Runs runs = new Runs(clock);
  private final List<Act> acts = new ArrayList<>();

  private DropWatch watch(Archive archive) {
    DropFolder folder =
        new DropFolder(
            archive.home().drop(), archive.ingest(), archive.descriptions(), STILL, clock);
    return new DropWatch(
        folder, runs, new RunRecords(archive.home().reports(), acts::addAll), clock, UNTIL_RETRY);
  }

  private static Path drop(Archive archive, String name, String text) throws IOException {
    Path folder = Files.createDirectories(archive.home().drop());
    return Files.writeString(folder.resolve(name), text);
  }

  private void lookWhenStill(DropWatch watch) {
    watch.look();
    now = now.plus(STILL);
    watch.look();
  }

  @Nested
  class A_dropped_file {

    @Test
    void is_a_run_with_a_report() throws IOException {
      try (Archive archive = DeskFixtures.archive(home);
          DropWatch watch = watch(archive)) {
        Path file = drop(archive, "a.txt", "The lists were ready.");
        lookWhenStill(watch);

        assertThat(file).doesNotExist();
        assertThat(runs.all())
            .singleElement()
            .satisfies(run -> {
              assertThat(run.kind()).isEqualTo(RunKind.DROP_FOLDER);
              assertThat(run.done()).isEqualTo(1);
              assertThat(run.isRunning()).isFalse();
            });
        assertThat(new Reports(archive.home().reports()).last(10))
            .singleElement()
            .satisfies(report -> assertThat(report).content().contains("a.txt,indexed,"));
      }
    }

    @Test
    void waits_while_the_index_is_away_and_is_gone_when_it_is_back() throws IOException {
      Path file;
      try (Archive archive = DeskFixtures.archiveWithoutIndex(home);
          DropWatch watch = watch(archive)) {
        file = drop(archive, "a.txt", "The lists were ready.");
        lookWhenStill(watch);
        watch.look();
        assertThat(archive.ingest().waiting()).isEmpty();
      }

      try (Archive archive = DeskFixtures.archive(home);
          DropWatch watch = watch(archive)) {
        archive.ingest().resume();
        lookWhenStill(watch);
        assertThat(file).doesNotExist();
        assertThat(archive.index().size()).isEqualTo(1);
      }
    }
  }
}
