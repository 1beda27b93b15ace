package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.solr.client.solrj.SolrQuery;
import org.fonds.description.DocumentId;
import org.fonds.extraction.MixedFolder;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run over a folder of real files in a process of its own, which is killed at random instants and
 * started again, and again. What is there in the end is held against a run that nobody disturbed.
 * Two classes, so that two machines of Java share the work. {@code -Dfonds.kill.seed=N} repeats the
 * instants of an earlier run, {@code -Dfonds.kill.times=N} chooses how many.
 */
abstract class Kills {

  private static final int KILLS = Integer.getInteger("fonds.kill.times", 25);

  @TempDir private Path folder;

  private final long seed = Long.getLong("fonds.kill.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private int homes;

  /** Ends a run at once. */
  abstract void kill(IngestProcess run) throws InterruptedException;

  private Path freshHome() throws IOException {
    homes++;
    return Files.createDirectories(folder.resolve("home-" + homes)).resolve("home");
  }

  @Test
  void A_run_that_is_killed_again_and_again_ends_as_one_that_nobody_disturbed() throws Exception {
    Path sources = MixedFolder.write(folder.resolve("sources"));
    Path undisturbed = freshHome();
    IngestProcess whole = IngestProcess.start(undisturbed, sources);
    whole.awaitHome();
    Instant opened = Instant.now();
    int code = whole.exitCode();
    long length = Duration.between(opened, Instant.now()).toNanos();
    List<KeptDocument> expected = sound(undisturbed);
    assertThat(expected).hasSizeGreaterThan(50);

    Path home = freshHome();
    int kills = 0;
    while (kills < KILLS) {
      IngestProcess run = IngestProcess.start(home, sources);
      run.awaitHome();
      if (run.endsWithin(Duration.ofNanos(random.nextLong(length)))) {
        check(home, run, code, kills, expected);
        home = freshHome();
      } else {
        kill(run);
        kills++;
      }
    }
    check(home, IngestProcess.start(home, sources), code, kills, expected);
  }

  private void check(Path home, IngestProcess run, int code, int kills, List<KeptDocument> expected)
      throws Exception {
    String when = "after %d kills with seed %d".formatted(kills, seed);
    // What failed and was stored before a kill is unchanged now, and no failure of this run.
    assertThat(run.exitCode()).as("%s; it said: %s", when, run.said()).isIn(code, 0);
    assertThat(sound(home)).as(when).isEqualTo(expected);
  }

  /** What the store has, after everything was held against it. */
  private List<KeptDocument> sound(Path home) throws IOException {
    String when = "with seed " + seed;
    assertThat(home.resolve("inbox")).as(when).isEmptyDirectory();
    assertThat(home.resolve("rejected")).as(when).isEmptyDirectory();
    assertThat(home.resolve("store-work").resolve("staging")).as(when).isEmptyDirectory();
    readReports(home);
    Map<String, String> catalogued = catalogued(home);
    try (Archive archive = IngestFixtures.open(home)) {
      List<DocumentId> stored = IngestFixtures.stored(archive);
      assertThat(stored)
          .as(when)
          .doesNotHaveDuplicates()
          .allSatisfy(id -> assertThat(archive.store().verify(id).problems()).isEmpty());
      List<KeptDocument> kept = KeptDocument.in(archive.store());
      assertThat(kept).as(when).extracting(KeptDocument::sha256).doesNotHaveDuplicates();
      assertThat(catalogued)
          .as("the catalogue %s", when)
          .isEqualTo(
              stored.stream()
                  .collect(
                      Collectors.toMap(
                          id -> archive.store().find(id).orElseThrow().file().sha256(),
                          DocumentId::text)));
      assertThat(indexed(archive))
          .as("the index %s", when)
          .containsExactlyInAnyOrderElementsOf(stored.stream().map(DocumentId::text).toList());
      assertThat(IngestFixtures.found(archive, "kind:page"))
          .as("the pages of the index %s", when)
          .isEqualTo(kept.stream().mapToLong(each -> each.pages().size()).sum());
      // A reader may have outlived its run and left something; this start has cleared it.
      assertThat(home.resolve("work")).as(when).doesNotExist();
      return kept;
    }
  }

  private static List<String> indexed(Archive archive) {
    return archive
        .index()
        .query(new SolrQuery("kind:document").setFields("id").setRows(10_000))
        .getResults()
        .stream()
        .map(found -> String.valueOf(found.getFieldValue("id")))
        .toList();
  }

  /** Ids by digest, as the catalogue was left; nothing may be owed to the index. */
  private static Map<String, String> catalogued(Path home) {
    String file = home.resolve("db").resolve("catalogue.mv").toString();
    try (MVStore catalogue = new MVStore.Builder().fileName(file).readOnly().open()) {
      assertThat(catalogue.openMap("owed-to-index").keySet()).isEmpty();
      Map<String, String> entries = catalogue.openMap("sources");
      return entries.entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, each -> CatalogueEntry.read(each.getValue()).id().text()));
    }
  }

  private static void readReports(Path home) throws IOException {
    try (Stream<Path> reports = Files.list(home.resolve("reports"))) {
      for (Path report : reports.toList()) {
        try (Reader reader = Files.newBufferedReader(report)) {
          assertThat(CSVFormat.RFC4180.parse(reader).getRecords())
              .isNotEmpty()
              .allSatisfy(line -> assertThat(line.size()).isEqualTo(ReportFile.COLUMNS.size()));
        }
      }
    }
  }
}
