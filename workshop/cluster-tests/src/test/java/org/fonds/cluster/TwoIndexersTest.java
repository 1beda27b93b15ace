package org.fonds.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.embedded.JettyConfig;
import org.fonds.cli.FondsCommand;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.index.client.SolrSettings.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes with a home each take one folder between them, into one store and one SolrCloud.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoIndexersTest {

  private static final int FILES = 300;
  private static final Path VOCABULARIES = Path.of("../../documents/vocabularies");

  @TempDir private static Path folder;

  private MiniSolrCloudCluster cluster;

  @BeforeAll
  void startAndWriteSources() throws Exception {
    cluster =
        new MiniSolrCloudCluster(
            2, folder.resolve("cluster"), JettyConfig.builder().setContext("/solr").build());
    Files.createDirectories(sources());
    for (int i = 0; i < FILES; i++) {
      Files.writeString(
          sources().resolve(i + ".txt"), "The words of source number " + i + ", and no others.");
    }
    Files.writeString(
        sources().resolve("the same.txt"), "The words of source number 7, and no others.");
    // Made by one, so that two do not make it at once.
    try (ArchiveIndex index = ArchiveIndex.open(solr(), folder)) {
      index.commit();
    }
  }

  @AfterAll
  void stop() throws Exception {
    cluster.shutdown();
  }

  private static Path sources() {
    return folder.resolve("sources");
  }

  private SolrSettings solr() {
    return new SolrSettings(
        Mode.CLOUD, List.of(cluster.getZkServer().getZkAddress()), "shared", 2, 2, null, null);
  }

  private Process indexer(int number) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            FondsCommand.class.getName(),
            "ingest",
            "--partition",
            number + "/2",
            sources().toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "FONDS_HOME", folder.resolve("home" + number).toString(),
                "FONDS_STORE", folder.resolve("store").toString(),
                "FONDS_VOCABULARIES", VOCABULARIES.toAbsolutePath().toString(),
                "FONDS_OCR_MODE", "off",
                "FONDS_SOLR_MODE", "cloud",
                "FONDS_SOLR_ADDRESSES", cluster.getZkServer().getZkAddress(),
                "FONDS_SOLR_COLLECTION", "shared"));
    return builder.redirectErrorStream(true).start();
  }

  private static String end(Process process) throws Exception {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static long stored() throws IOException {
    if (Files.notExists(folder.resolve("store"))) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
      return files
          .filter(file -> file.endsWith(Path.of("v1", "content", "description.json")))
          .count();
    }
  }

  private void assertThatEachFileIsThereOnce() throws IOException {
    assertThat(stored()).isEqualTo(FILES);
    try (ArchiveIndex index = ArchiveIndex.open(solr(), folder)) {
      index.commit();
      SolrQuery all = new SolrQuery("kind:document").setRows(2 * FILES).setFields("id", "sha256");
      List<SolrDocument> found = index.query(all).getResults();
      assertThat(found).hasSize(FILES);
      assertThat(found).extracting(each -> each.getFieldValue("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  @Order(1)
  void One_is_killed_in_the_middle_while_the_other_goes_on() throws Exception {
    Process first = indexer(1);
    while (first.isAlive() && stored() < 20) {
      first.waitFor(50, TimeUnit.MILLISECONDS);
    }
    Process second = indexer(2);
    first.destroyForcibly().waitFor();
    end(second);

    assertThat(stored()).isBetween(20L, (long) FILES);
  }

  @Test
  @Order(2)
  void Both_run_again_at_once_and_each_file_is_in_store_and_index_once() throws Exception {
    Process first = indexer(1);
    Process second = indexer(2);
    end(first);
    end(second);

    assertThatEachFileIsThereOnce();
  }

  @Test
  @Order(3)
  void Run_once_more_they_change_nothing() throws Exception {
    Process first = indexer(1);
    Process second = indexer(2);

    assertThat(end(first)).contains("The archive is unchanged.");
    assertThat(end(second)).contains("The archive is unchanged.");
    assertThatEachFileIsThereOnce();
  }
}
