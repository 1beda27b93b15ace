package org.fonds.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettyConfig;
import org.fonds.extraction.ExtractionSettings;
import org.fonds.extraction.OcrSettings;
import org.fonds.index.client.SolrSettings;
import org.fonds.index.client.SolrSettings.Mode;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.IngestRun;
import org.fonds.ingest.OutcomeWords;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.SolrSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An archive whose index lies on two nodes, from the file to the hit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IngestOnAClusterTest {

  private static final Path DOCUMENTS = Path.of("../../documents");
  private static final String COLLECTION = "ingested";

  @TempDir private static Path folder;

  private MiniSolrCloudCluster cluster;

  @BeforeAll
  void start() throws Exception {
    cluster =
        new MiniSolrCloudCluster(
            2, folder.resolve("cluster"), JettyConfig.builder().setContext("/solr").build());
  }

  @AfterAll
  void stop() throws Exception {
    cluster.shutdown();
  }

  private IndexerSettings settings(SolrSettings solr) {
    return new IndexerSettings(
        folder.resolve("home"),
        DOCUMENTS.resolve("vocabularies"),
        ExtractionSettings.defaults(),
        OcrSettings.off(),
        solr,
        null);
  }

  private SolrSettings cloud() {
    return new SolrSettings(
        Mode.CLOUD, List.of(cluster.getZkServer().getZkAddress()), COLLECTION, 2, 2, null, null);
  }

  private SolrSettings node() {
    return new SolrSettings(
        Mode.HTTP,
        List.of(cluster.getJettySolrRunner(0).getBaseUrl().toString()),
        COLLECTION,
        0,
        0,
        null,
        null);
  }

  private static SearchOutcome.Found search(Archive archive, String words) {
    SearchOutcome outcome =
        new SolrSearch(archive.index(), archive.vocabularies()).search(SearchQuery.of(words));
    assertThat(outcome).isInstanceOf(SearchOutcome.Found.class);
    return (SearchOutcome.Found) outcome;
  }

  private static List<Path> textFiles() throws Exception {
    try (Stream<Path> files = Files.list(DOCUMENTS.resolve("archive"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  @Order(1)
  void Files_become_documents_that_a_search_finds_with_facets_and_snippets() throws Exception {
    try (Archive archive = Archive.open(settings(cloud()), "a test")) {
      IngestRun run =
          new IngestRun(archive.ingest(), archive.descriptions(), "test", progress -> {});
      IngestReport report = run.over(textFiles());
      assertThat(report.lines())
          .hasSize(4)
          .allSatisfy(line -> assertThat(OutcomeWords.kind(line.outcome())).isEqualTo("indexed"));

      SearchOutcome.Found found = search(archive, "Нальчик");
      assertThat(found.total()).isEqualTo(1);
      assertThat(found.facets().get(Facet.COUNTRY)).extracting(FacetValue::value).contains("ru");
      assertThat(found.hits().getFirst().snippets()).isNotEmpty();
    }
  }

  @Test
  @Order(2)
  void The_index_is_made_again_from_the_store() {
    try (Archive archive = Archive.openWithEmptyIndex(settings(cloud()), "a test")) {
      assertThat(archive.reindex().run(done -> {}).indexed()).isEqualTo(4);
      assertThat(search(archive, "Нальчик").total()).isEqualTo(1);
    }
  }

  @Test
  @Order(3)
  void One_node_is_written_to_and_searched_as_if_it_were_all() throws Exception {
    try (Archive archive = Archive.open(settings(node()), "a test")) {
      Path more =
          Files.writeString(folder.resolve("more.txt"), "Words that nothing else has: quixotry.");
      new IngestRun(archive.ingest(), archive.descriptions(), "test", progress -> {})
          .over(List.of(more));

      SearchOutcome.Found found = search(archive, "quixotry");
      assertThat(found.total()).isEqualTo(1);
      assertThat(found.hits().getFirst().snippets()).hasSize(1);
      assertThat(found.facets()).containsKey(Facet.LANGUAGE);
    }
  }
}
