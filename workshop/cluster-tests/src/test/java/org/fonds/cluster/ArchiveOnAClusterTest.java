package org.fonds.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;
import org.fonds.index.OutdatedIndexException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.index.client.SolrSettings.Mode;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.Hit;
import org.fonds.search.MarkedText;
import org.fonds.search.Matching;
import org.fonds.search.Narrowing;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Snippet;
import org.fonds.search.Sort;
import org.fonds.search.Thesaurus;
import org.fonds.search.Understanding.AlsoSought;
import org.fonds.search.Words;
import org.fonds.search.YearRange;
import org.fonds.search.solr.MarkedPage;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.SolrSearch;
import org.fonds.suggestion.Suggestion;
import org.fonds.suggestion.SuggestionOutcome;
import org.fonds.suggestion.solr.SolrSuggestions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveOnAClusterTest {

  /** The document, its description and three pages. */
  private static final long ENTRIES_OF_EACH = 5;

  private static final String COLLECTION = "archive";
  private static final int SHARDS = 2;
  private static final int REPLICAS = 2;

  @TempDir private static Path folder;

  private MiniSolrCloudCluster cluster;
  private ArchiveIndex index;
  private SolrSearch search;

  @BeforeAll
  void fillACollectionThatWasNotThere() throws Exception {
    cluster =
        new MiniSolrCloudCluster(
            2, folder.resolve("cluster"), JettyConfig.builder().setContext("/solr").build());
    index = ArchiveIndex.open(byZooKeeper(COLLECTION), folder);
    index.put(ClusterFixtures.documents());
    index.commit();
    search = new SolrSearch(index, ClusterFixtures.vocabularies());
  }

  @AfterAll
  void stop() throws Exception {
    index.close();
    cluster.shutdown();
  }

  @Nested
  class A_collection_that_was_not_there {

    @Test
    void is_created_with_its_shards_and_replicas() {
      cluster.waitForActiveCollection(COLLECTION, SHARDS, SHARDS * REPLICAS);
    }

    @Test
    void has_documents_on_every_shard_and_each_with_its_pages() {
      SolrQuery blocks = new SolrQuery("{!parent which='kind:document'}page_number:3").setRows(0);
      for (int shard = 1; shard <= SHARDS; shard++) {
        blocks.set("shards", "shard" + shard);
        assertThat(index.query(blocks).getResults().getNumFound()).isPositive();
      }
      blocks.remove("shards");
      assertThat(index.query(blocks).getResults().getNumFound())
          .isEqualTo(ClusterFixtures.DOCUMENTS);
    }
  }

  @Nested
  class A_search {

    @Test
    void finds_names_in_another_script_on_all_shards() {
      SearchOutcome.Found found = found(SearchQuery.of("Katyn"));
      assertThat(found.total()).isEqualTo(40);
      assertThat(found.understood().also())
          .flatExtracting(AlsoSought::forms)
          .containsExactlyInAnyOrder("katyniu", "катынью");
    }

    @Test
    void offers_other_spellings_from_all_shards() {
      assertThat(found(exactly("Катынхю")).looser())
          .extracting(looser -> looser.query().text())
          .contains("катынью");
    }

    @Test
    void is_suggested_with_the_documents_of_all_shards() {
      assertThat(suggested("Beri"))
          .containsExactly(Map.entry("Beria, Ławrientij", 10L), Map.entry("Берия, Лаврентий", 30L));
      assertThat(suggested("лавр бер"))
          .containsExactly(Map.entry("Берия, Лаврентий", 30L), Map.entry("Beria, Ławrientij", 10L));
      assertThat(suggested("Рига")).containsExactly(Map.entry("Рига", 30L), Map.entry("Ryga", 10L));
      assertThat(suggested("39 proto")).containsExactly(Map.entry("Protokół 39", 1L));
    }

    private List<Map.Entry<String, Long>> suggested(String typed) {
      return switch (new SolrSuggestions(index, ClusterFixtures.vocabularies()).suggest(typed)) {
        case SuggestionOutcome.Suggested(List<Suggestion> all) ->
            all.stream().map(each -> Map.entry(each.text(), each.documents())).toList();
        case SuggestionOutcome.Unavailable(String reason) -> throw new AssertionError(reason);
      };
    }

    @Test
    void counts_facets_over_all_shards() {
      SearchOutcome.Found found = found(exactly("Катынью"));
      assertThat(found.total()).isEqualTo(30);
      assertThat(counts(found, Facet.COUNTRY)).containsExactly(Map.entry("ru", 30L));
      assertThat(counts(found, Facet.YEAR)).hasSize(30).containsEntry("1918", 1L);
    }

    @Test
    void passes_over_a_facets_own_choice_in_its_counts() {
      SearchQuery narrowed =
          new SearchQuery(
              Words.NONE,
              new Narrowing(
                  YearRange.ANY, Map.of(Facet.COUNTRY, new LinkedHashSet<>(List.of("pl")))),
              Sort.DATE_ASCENDING,
              1,
              5);
      SearchOutcome.Found found = found(narrowed);
      assertThat(found.total()).isEqualTo(10);
      assertThat(counts(found, Facet.COUNTRY)).containsEntry("ru", 30L).containsEntry("pl", 10L);
      assertThat(counts(found, Facet.LANGUAGE)).containsExactly(Map.entry("pl", 10L));
      assertThat(found.hits())
          .extracting(hit -> hit.document().id())
          .containsExactly("test-0", "test-4", "test-8", "test-12", "test-16");
    }

    @Test
    void shows_the_page_with_its_mark() {
      assertThatEveryHitIsMarkedOnItsSecondPage(found(exactly("katyniu")));
    }
  }

  @Nested
  class A_document {

    @Test
    void is_replaced_and_removed_whole_wherever_it_lies() {
      ArchiveIndex other = ArchiveIndex.openEmpty(byZooKeeper("other"), folder);
      try (other) {
        other.put(ClusterFixtures.documents());
        other.put(ClusterFixtures.documents());
        other.remove("test-1");
        other.commit();
        assertThat(total(other)).isEqualTo((ClusterFixtures.DOCUMENTS - 1) * ENTRIES_OF_EACH);
      }
      try (ArchiveIndex emptied = ArchiveIndex.openEmpty(byZooKeeper("other"), folder)) {
        assertThat(total(emptied)).isZero();
      }
    }
  }

  @Nested
  class The_cluster {

    @Test
    void is_reached_through_the_addresses_of_its_nodes() {
      SolrSettings nodes =
          new SolrSettings(Mode.CLOUD, nodes(), COLLECTION, SHARDS, REPLICAS, null, null);
      try (ArchiveIndex opened = ArchiveIndex.open(nodes, folder)) {
        assertThat(total(opened)).isEqualTo(ClusterFixtures.DOCUMENTS * ENTRIES_OF_EACH);
      }
    }

    @Test
    void is_reached_through_one_node_as_if_it_were_all() {
      SolrSettings node =
          new SolrSettings(Mode.HTTP, List.of(nodes().getFirst()), COLLECTION, 0, 0, null, null);
      try (ArchiveIndex opened = ArchiveIndex.open(node, folder)) {
        assertThat(total(opened)).isEqualTo(ClusterFixtures.DOCUMENTS * ENTRIES_OF_EACH);
      }
    }

    @Test
    void still_answers_with_a_node_stopped() throws Exception {
      JettySolrRunner stopped = cluster.getJettySolrRunner(1);
      cluster.waitForActiveCollection(COLLECTION, SHARDS, SHARDS * REPLICAS);
      cluster.stopJettySolrRunner(stopped);
      try {
        cluster.waitForJettyToStop(stopped);
        SearchOutcome.Found found = found(exactly("Katyniu"));
        assertThat(found.total()).isEqualTo(10);
        assertThat(counts(found, Facet.COUNTRY)).containsExactly(Map.entry("pl", 10L));
        assertThatEveryHitIsMarkedOnItsSecondPage(found);
      } finally {
        cluster.startJettySolrRunner(stopped);
        cluster.waitForActiveCollection(
            COLLECTION, 60, TimeUnit.SECONDS, SHARDS, SHARDS * REPLICAS);
      }
    }
  }

  @Nested
  class A_collection_of_another_version {

    @Test
    void says_to_reindex() throws Exception {
      cluster.uploadConfigSet(
          Path.of("../../solr-config/src/main/resources/configset/archive/conf"), "fonds-other");
      CollectionAdminRequest.createCollection("old", "fonds-other", 1, 1)
          .process(cluster.getSolrClient());
      try (ArchiveIndex old = ArchiveIndex.open(byZooKeeper("old"), folder)) {
        assertThatThrownBy(old::commit)
            .isInstanceOf(OutdatedIndexException.class)
            .hasMessageContaining("run fonds reindex");
        assertThat(
                new PageMarks(old, new Thesaurus(ClusterFixtures.vocabularies()))
                    .of("test-1", 2, Words.of("katyn")))
            .isInstanceOf(MarkedPage.Unavailable.class);
      }
      ArchiveIndex.openEmpty(byZooKeeper("old"), folder).close();
      try (ArchiveIndex renewed = ArchiveIndex.open(byZooKeeper("old"), folder)) {
        assertThat(total(renewed)).isZero();
      }
    }
  }

  private SolrSettings byZooKeeper(String collection) {
    String zooKeeper = cluster.getZkServer().getZkAddress();
    return new SolrSettings(
        Mode.CLOUD, List.of(zooKeeper), collection, SHARDS, REPLICAS, null, null);
  }

  private List<String> nodes() {
    return cluster.getJettySolrRunners().stream()
        .map(node -> node.getBaseUrl().toString())
        .toList();
  }

  private static SearchQuery exactly(String words) {
    return SearchQuery.of("").with(Words.of(words).matching(Matching.EXACT));
  }

  private SearchOutcome.Found found(SearchQuery query) {
    SearchOutcome outcome = search.search(query);
    assertThat(outcome).isInstanceOf(SearchOutcome.Found.class);
    return (SearchOutcome.Found) outcome;
  }

  private static Map<String, Long> counts(SearchOutcome.Found found, Facet facet) {
    return found.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }

  private static void assertThatEveryHitIsMarkedOnItsSecondPage(SearchOutcome.Found found) {
    assertThat(found.hits())
        .isNotEmpty()
        .extracting(Hit::snippets)
        .allSatisfy(snippets -> {
          assertThat(snippets).extracting(Snippet::page).containsExactly(2);
          assertThat(snippets.getFirst().text().pieces())
              .filteredOn(MarkedText.Piece::marked)
              .extracting(MarkedText.Piece::text)
              .containsExactly("Katyniu");
        });
  }

  private static long total(ArchiveIndex index) {
    return index.query(new SolrQuery("*:*").setRows(0)).getResults().getNumFound();
  }
}
