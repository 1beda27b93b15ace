package org.fonds.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettyConfig;
import org.fonds.audit.Actor;
import org.fonds.desk.Arrival;
import org.fonds.desk.ArrivalState;
import org.fonds.desk.Arrivals;
import org.fonds.desk.Ending;
import org.fonds.desk.Openings;
import org.fonds.desk.Runs;
import org.fonds.desk.TakingUp;
import org.fonds.extraction.ExtractionSettings;
import org.fonds.extraction.OcrSettings;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.Patience;
import org.fonds.index.client.SolrSettings;
import org.fonds.index.client.SolrSettings.Mode;
import org.fonds.ingest.Archive;
import org.fonds.ingest.Finding;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.IngestRun;
import org.fonds.ingest.SourceSubmission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A run of ingest over a line to Solr that is not always there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolrAwayTest {

  private static final int FILES = 300;
  private static final Path VOCABULARIES = Path.of("../../documents/vocabularies");
  private static final Duration LONG = Duration.ofMinutes(2);

  private final List<String> told = new CopyOnWriteArrayList<>();
  private Path folder;
  private MiniSolrCloudCluster cluster;
  private Path sources;
  private int homes;
  private Line line;

  @BeforeAll
  void startAndWriteSources(@TempDir Path temporary) throws Exception {
    folder = temporary;
    cluster =
        new MiniSolrCloudCluster(
            1, folder.resolve("cluster"), JettyConfig.builder().setContext("/solr").build());
    sources = Files.createDirectories(folder.resolve("sources"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(
          sources.resolve(i + ".txt"), ("The words of source number " + i + ". ").repeat(40));
    }
  }

  @AfterAll
  void stop() throws Exception {
    cluster.shutdown();
  }

  @BeforeEach
  void connect() throws Exception {
    homes++;
    told.clear();
    // Made by the cluster's own way, since a node alone makes no collection.
    SolrSettings cloud =
        new SolrSettings(
            Mode.CLOUD,
            List.of(cluster.getZkServer().getZkAddress()),
            "away" + homes,
            0,
            0,
            null,
            null);
    try (ArchiveIndex index = ArchiveIndex.open(cloud, folder)) {
      index.commit();
    }
    URL node = cluster.getJettySolrRunner(0).getBaseUrl();
    line = new Line(new InetSocketAddress(node.getHost(), node.getPort()));
  }

  @AfterEach
  void disconnect() throws IOException {
    line.close();
  }

  private Archive open(Duration patience, Consumer<String> each) {
    SolrSettings node =
        new SolrSettings(
            Mode.HTTP, List.of(line.address()), "away" + homes, 0, 0, Duration.ofSeconds(30), null);
    return Archive.open(
        new IndexerSettings(
            folder.resolve("home-" + homes),
            VOCABULARIES,
            ExtractionSettings.defaults(),
            OcrSettings.off(),
            node,
            null),
        "a test",
        Patience.of(
            patience,
            sentence -> {
              told.add(sentence);
              each.accept(sentence);
            }));
  }

  private IngestReport run(Archive archive) {
    return new IngestRun(archive.ingest(), archive.descriptions(), "test", progress -> {})
        .over(List.of(sources));
  }

  private static void assertAllAgree(Archive archive) {
    List<Finding> findings = new CopyOnWriteArrayList<>();
    assertThat(archive.check().run(findings::add)).isEqualTo(FILES);
    assertThat(findings).isEmpty();
    assertThat(archive.index().size()).isEqualTo(FILES);
  }

  @Test
  void Solr_that_is_back_in_time_is_waited_for() throws Exception {
    try (Archive archive = open(LONG, sentence -> line.mend())) {
      line.cut();
      assertThat(run(archive).hasFailures()).isFalse();

      assertThat(told).first().asString().contains("does not answer", "Trying again in 1 s.");
      assertAllAgree(archive);
    }
  }

  @Test
  void A_line_that_breaks_off_again_and_again_loses_and_doubles_nothing() throws Exception {
    try (Archive archive = open(LONG, sentence -> {})) {
      line.flap();
      assertThat(run(archive).hasFailures()).isFalse();
      line.mend();

      assertThat(told).isNotEmpty();
      assertAllAgree(archive);
    }
  }

  @Test
  void Solr_that_stays_away_ends_the_run_and_what_was_accepted_is_indexed_by_the_next()
      throws Exception {
    try (Archive archive = open(Duration.ofSeconds(1), sentence -> {})) {
      line.cut();
      assertThatThrownBy(() -> run(archive)).isInstanceOf(IndexUnavailableException.class);
    }
    line.mend();
    try (Archive archive = open(Duration.ZERO, sentence -> {})) {
      archive.ingest().resume();
      assertThat(run(archive).hasFailures()).isFalse();

      assertAllAgree(archive);
      assertThat(archive.home().inbox()).isEmptyDirectory();
    }
  }

  @Test
  void What_people_hand_in_meanwhile_is_delayed_and_has_its_own_outcome_when_Solr_is_back()
      throws Exception {
    Path box = folder.resolve("box.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(box))) {
      zip.putNextEntry(new ZipEntry("order.txt"));
      zip.write("An order in a box".getBytes(StandardCharsets.UTF_8));
    }
    Path letter = Files.writeString(folder.resolve("letter.txt"), "A letter by itself");
    try (Archive archive = open(Duration.ZERO, sentence -> {});
        Arrivals arrivals =
            new Arrivals(
                archive.ingest(),
                new Runs(InstantSource.system()),
                act -> {},
                Duration.ofMillis(500))) {
      line.cut();
      List<Arrival> handedIn =
          Stream.of(box, letter)
              .map(file ->
                  arrivals.receive(
                      SourceSubmission.of(file, null, "Anna"), Actor.person("Anna", "")))
              .toList();
      await()
          .atMost(LONG)
          .until(() ->
              handedIn.stream()
                  .allMatch(each -> arrivals.now(each).state() instanceof ArrivalState.Delayed));
      line.mend();

      assertThat(settled(arrivals, handedIn.getFirst())).isEqualTo(Ending.Kind.UNPACKED);
      assertThat(settled(arrivals, handedIn.getLast())).isEqualTo(Ending.Kind.READY);
      assertThat(archive.index().size()).isEqualTo(2);
    }
  }

  @Test
  void What_the_last_process_left_behind_is_taken_up_when_Solr_is_back() throws Exception {
    Path letter = Files.writeString(folder.resolve("left.txt"), "A letter that waits");
    try (Archive archive = open(Duration.ZERO, sentence -> {})) {
      archive.ingest().accept(SourceSubmission.of(letter, null, "Anna"), step -> {});
    }
    line.cut();
    Runs runs = new Runs(InstantSource.system());
    try (Archive archive = open(Duration.ZERO, sentence -> {});
        Openings openings = new Openings(archive.ingest(), act -> {});
        Arrivals arrivals =
            new Arrivals(archive.ingest(), runs, act -> {}, Duration.ofMillis(500));
        TakingUp leftBehind =
            new TakingUp(
                archive.ingest(), runs, arrivals, openings, acts -> {}, Duration.ofMillis(500))) {
      leftBehind.start();
      await().atMost(LONG).until(() -> archive.ingest().waiting().isEmpty());
      line.mend();

      await().atMost(LONG).ignoreExceptions().until(() -> archive.index().size() == 1);
    }
  }

  private static Ending.Kind settled(Arrivals arrivals, Arrival arrival)
      throws InterruptedException {
    return switch (arrivals.await(arrival, LONG).state()) {
      case ArrivalState.Settled settled -> settled.ending().kind();
      case ArrivalState state -> throw new AssertionError(state);
    };
  }
}
