package org.fonds.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettyConfig;
import org.fonds.cluster.AnswersAround.Similar;
import org.fonds.extraction.ExtractionSettings;
import org.fonds.extraction.OcrSettings;
import org.fonds.index.client.SolrSettings;
import org.fonds.index.client.SolrSettings.Mode;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestRun;
import org.fonds.search.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration archive answers the same whether its index is one or lies on two shards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AroundOnAClusterTest {

  private static final Path DOCUMENTS = Path.of("../../documents");
  private static final int SHARDS = 2;

  /** Names in two scripts, terms, titles, several words, words without spaces, slips. */
  private static final List<String> TYPED =
      List.of(
          "Beri",
          "Бер",
          "Kat",
          "Кат",
          "Stal",
          "Стал",
          "NKV",
          "НКВ",
          "Tall",
          "Ряз",
          "Berl",
          "Mosk",
          "Lavrentiy B",
          "лавр бер",
          "Regest Sov",
          "1941",
          "sov",
          "シベ",
          "Хрущ",
          "Serov");

  private static final List<String> SOUGHT =
      List.of(
          "Beria", "Берия", "Katyn", "Soviet", "NKVD", "\"Red Army\"", "Laghman", "deportation");

  private static final List<String> MISSPELLED =
      List.of(
          "deportaton",
          "massacer",
          "sodliers",
          "comission",
          "exectuions",
          "prisnoers of war",
          "жертвв",
          "депотрация",
          "Nemersdorf",
          "Lahgman");

  @TempDir private static Path folder;

  private MiniSolrCloudCluster cluster;
  private AnswersAround embedded;
  private AnswersAround onShards;

  @BeforeAll
  void ask() throws Exception {
    try (Archive archive = Archive.open(settings(SolrSettings.embedded()), "a test")) {
      new IngestRun(archive.ingest(), archive.descriptions(), "test", done -> {})
          .over(List.of(DOCUMENTS.resolve("archive")));
      embedded = AnswersAround.of(archive, TYPED, SOUGHT, MISSPELLED);
    }
    cluster =
        new MiniSolrCloudCluster(
            2, folder.resolve("cluster"), JettyConfig.builder().setContext("/solr").build());
    SolrSettings cloud =
        new SolrSettings(
            Mode.CLOUD,
            List.of(cluster.getZkServer().getZkAddress()),
            "around",
            SHARDS,
            1,
            null,
            null);
    try (Archive archive = Archive.openWithEmptyIndex(settings(cloud), "a test")) {
      archive.reindex().run(done -> {});
      assertThatEachShardHasDocuments(archive);
      onShards = AnswersAround.of(archive, TYPED, SOUGHT, MISSPELLED);
    }
  }

  @AfterAll
  void stop() throws Exception {
    cluster.shutdown();
  }

  private static IndexerSettings settings(SolrSettings solr) {
    return new IndexerSettings(
        folder.resolve("home"),
        DOCUMENTS.resolve("vocabularies"),
        ExtractionSettings.defaults(),
        OcrSettings.off(),
        solr,
        null);
  }

  private static void assertThatEachShardHasDocuments(Archive archive) {
    for (int shard = 1; shard <= SHARDS; shard++) {
      SolrQuery documents = new SolrQuery("kind:document").setRows(0);
      documents.set("shards", "shard" + shard);
      assertThat(archive.index().query(documents).getResults().getNumFound()).isGreaterThan(10);
    }
  }

  @Test
  void Suggestions_are_the_same_with_the_same_numbers() {
    assertThat(embedded.suggestions().values()).doesNotContain(List.of());
    assertThat(onShards.suggestions()).containsExactlyEntriesOf(embedded.suggestions());
  }

  @Test
  void Similar_documents_share_the_same_and_hardly_others_are_found() {
    assertThat(embedded.similar()).hasSizeGreaterThan(70);
    int expected = 0;
    int common = 0;
    for (Map.Entry<String, List<Similar>> each : embedded.similar().entrySet()) {
      Map<String, Shared> found = shared(onShards.similar().getOrDefault(each.getKey(), List.of()));
      for (Similar similar : each.getValue()) {
        expected++;
        if (found.containsKey(similar.id())) {
          common++;
          assertThat(found.get(similar.id()))
              .as(each.getKey() + " and " + similar.id())
              .isEqualTo(similar.shared());
        }
      }
    }
    assertThat(expected).isGreaterThan(300);
    assertThat(common).as("common of " + expected).isGreaterThan(expected * 19 / 20);
  }

  private static Map<String, Shared> shared(List<Similar> similar) {
    return similar.stream().collect(Collectors.toMap(Similar::id, Similar::shared));
  }

  @Test
  void Hits_within_each_document_stand_on_the_same_pages() {
    assertThat(embedded.hits()).hasSizeGreaterThan(100);
    assertThat(onShards.hits()).containsExactlyEntriesOf(embedded.hits());
  }

  @Test
  void Spelling_help_is_the_same_with_the_same_numbers() {
    assertThat(embedded.spellings().values()).doesNotContain(List.of());
    assertThat(onShards.spellings()).containsExactlyEntriesOf(embedded.spellings());
  }
}
