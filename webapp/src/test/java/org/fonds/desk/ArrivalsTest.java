package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fonds.audit.Act;
import org.fonds.ingest.Archive;
import org.fonds.ingest.SourceSubmission;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.SolrSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;
  @TempDir private Path home;
  private final Runs runs = new Runs(InstantSource.system());
  private final List<Act> acts = new CopyOnWriteArrayList<>();
  private Archive archive;
  private Arrivals arrivals;

  @BeforeEach
  void open() {
    archive = DeskFixtures.archive(home);
    arrivals = new Arrivals(archive.ingest(), runs, acts::add, Duration.ofMillis(100));
  }

  @AfterEach
  void close() {
    arrivals.close();
    archive.close();
  }

  private Ending ending(Arrival arrival) throws InterruptedException {
    assertThat(arrivals.await(arrival, LONG).state()).isInstanceOf(ArrivalState.Settled.class);
    return ((ArrivalState.Settled) arrivals.now(arrival).state()).ending();
  }

  private long found(String words) {
    return switch (new SolrSearch(archive.index(), archive.vocabularies())
        .search(SearchQuery.of(words))) {
      case SearchOutcome.Found found -> found.total();
      case SearchOutcome.Unavailable _ -> -1;
    };
  }

  @Nested
  class A_source_that_is_handed_in {

    @Test
    void is_safe_at_once_and_found_when_it_is_settled() throws Exception {
      Arrival arrival =
          arrivals.receive(
              DeskFixtures.text(folder, "a.txt", "The lists were ready.", "Anna"),
              DeskFixtures.person("Anna"));
      Files.delete(folder.resolve("a.txt"));

      assertThat(ending(arrival).kind()).isEqualTo(Ending.Kind.READY);
      assertThat(found("lists")).isEqualTo(1);
    }

    @Test
    void belongs_to_a_run_that_ends_with_the_last_of_them() throws Exception {
      ending(
          arrivals.receive(
              DeskFixtures.text(folder, "a.txt", "one", "Anna"), DeskFixtures.person("Anna")));
      ending(
          arrivals.receive(
              DeskFixtures.text(folder, "b.txt", "two", "Boris"), DeskFixtures.person("Boris")));

      assertThat(runs.all())
          .isNotEmpty()
          .allSatisfy(run -> {
            assertThat(run.kind()).isEqualTo(RunKind.UPLOADS);
            assertThat(run.isRunning()).isFalse();
            assertThat(run.done()).isEqualTo(run.total());
          });
    }

    @Test
    void is_shown_to_who_brought_it_the_newest_first() throws Exception {
      arrivals.receive(
          DeskFixtures.text(folder, "a.txt", "one", "Anna"), DeskFixtures.person("Anna"));
      arrivals.receive(
          DeskFixtures.text(folder, "b.txt", "two", "Boris"), DeskFixtures.person("Boris"));
      Arrival last =
          arrivals.receive(
              DeskFixtures.text(folder, "c.txt", "three", "Anna"), DeskFixtures.person("Anna"));
      arrivals.await(last, LONG);

      assertThat(arrivals.of("Anna"))
          .extracting(Arrival::fileName)
          .containsExactly("c.txt", "a.txt");
      arrivals.clear("Anna");
      assertThat(arrivals.of("Anna")).isEmpty();
      assertThat(arrivals.of("Boris")).hasSize(1);
    }

    @Test
    void that_the_archive_has_is_a_duplicate_and_names_the_document() throws Exception {
      Arrival first =
          arrivals.receive(
              DeskFixtures.text(folder, "a.txt", "the same", "Anna"), DeskFixtures.person("Anna"));
      Ending indexed = ending(first);
      Arrival again =
          arrivals.receive(
              DeskFixtures.text(folder, "b.txt", "the same", "Anna"), DeskFixtures.person("Anna"));

      assertThat(again.isSettled()).isTrue();
      assertThat(ending(again).kind()).isEqualTo(Ending.Kind.DUPLICATE);
      assertThat(ending(again).document()).isEqualTo(indexed.document());
    }

    @Test
    void of_a_kind_that_nobody_can_read_is_kept() throws Exception {
      byte[] noise = new byte[2000];
      new Random(7).nextBytes(noise);
      Path file = Files.write(folder.resolve("floppy.img"), noise);

      assertThat(
              ending(
                      arrivals.receive(
                          SourceSubmission.of(file, null, "Anna"), DeskFixtures.person("Anna")))
                  .kind())
          .isEqualTo(Ending.Kind.INCOMPLETE);
      assertThat(found("floppy")).isEqualTo(1);
    }
  }

  @Nested
  class While_the_index_is_away {

    @Test
    void a_source_is_safe_and_the_person_is_told_that_it_is_found_later() throws Exception {
      arrivals.close();
      archive.close();
      archive = DeskFixtures.archiveWithoutIndex(home);
      arrivals = new Arrivals(archive.ingest(), runs, acts::add, Duration.ofMillis(100));
      Arrival arrival =
          arrivals.receive(
              DeskFixtures.text(folder, "a.txt", "The lists were ready.", "Anna"),
              DeskFixtures.person("Anna"));

      await()
          .atMost(LONG)
          .until(() -> arrivals.now(arrival).state() instanceof ArrivalState.Delayed);
      ArrivalState.Delayed delayed = (ArrivalState.Delayed) arrivals.now(arrival).state();
      assertThat(delayed.reason()).contains("127.0.0.1:9");
      assertThat(archive.store().find(delayed.id())).isPresent();
    }
  }

  @Nested
  class When_the_site_stops {

    @Test
    void what_still_waits_is_taken_up_at_the_next_start() throws IOException {
      for (int i = 0; i < 20; i++) {
        arrivals.receive(
            DeskFixtures.text(folder, i + ".txt", "archive number " + i, "Anna"),
            DeskFixtures.person("Anna"));
      }
      arrivals.close();
      archive.close();

      archive = DeskFixtures.archive(home);
      arrivals = new Arrivals(archive.ingest(), runs, acts::add, Duration.ofMillis(100));
      archive.ingest().resume();
      assertThat(found("archive number")).isEqualTo(20);
    }
  }
}
