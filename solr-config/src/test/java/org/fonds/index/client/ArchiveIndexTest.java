package org.fonds.index.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.index.IndexedDocumentFixtures.onePage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrQuery.ORDER;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.IndexException;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.OutdatedIndexException;
import org.fonds.index.client.SolrSettings.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIndexTest {

  private static final SolrSettings EMBEDDED = SolrSettings.embedded();

  @TempDir private Path home;

  @Nested
  class An_embedded_index {

    @Test
    void keeps_what_was_committed_when_it_is_opened_again() {
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        putOne(index);
      }
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        assertThat(documents(index)).isEqualTo(1);
      }
    }

    @Test
    void keeps_what_was_put_even_if_nobody_committed() {
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        index.put(List.of(onePage("a", "en", "one")));
      }
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        assertThat(documents(index)).isEqualTo(1);
      }
    }

    @Test
    void says_where_it_is() {
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        assertThat(index.place()).isEqualTo("The index in " + home.resolve("solr/archive"));
      }
    }

    @Test
    void is_empty_when_opened_so() {
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        putOne(index);
      }
      try (ArchiveIndex index = ArchiveIndex.openEmpty(EMBEDDED, home)) {
        assertThat(documents(index)).isZero();
      }
    }

    @Test
    void refuses_a_question_about_a_field_that_is_none() {
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        assertThatThrownBy(() -> index.query(new SolrQuery("nothing:here")))
            .isExactlyInstanceOf(IndexException.class)
            .hasMessageContaining("refused what was asked: undefined field nothing");
      }
    }

    @Test
    void takes_terms_of_any_length() {
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        String long40k = "Ж".repeat(40_000);
        index.put(List.of(onePage("a", "ru", long40k), onePage("b", long40k, "text")));
        index.commit();
        assertThat(documents(index)).isEqualTo(2);
      }
    }
  }

  @Nested
  class An_embedded_index_that_another_has {

    @Test
    void is_not_opened_twice() {
      try (ArchiveIndex first = ArchiveIndex.open(EMBEDDED, home)) {
        assertThatThrownBy(() -> ArchiveIndex.open(EMBEDDED, home))
            .isInstanceOf(IndexUnavailableException.class)
            .hasMessageStartingWith("The index in " + home)
            .hasMessageContaining("in use by another process");
        assertThat(documents(first)).isZero();
      }
    }

    @Test
    void is_not_emptied_either() {
      try (ArchiveIndex first = ArchiveIndex.open(EMBEDDED, home)) {
        putOne(first);
        assertThatThrownBy(() -> ArchiveIndex.openEmpty(EMBEDDED, home))
            .isInstanceOf(IndexUnavailableException.class)
            .hasMessageContaining("in use by another process");
        assertThat(documents(first)).isEqualTo(1);
      }
    }
  }

  @Nested
  class An_embedded_index_with_damaged_files {

    @BeforeEach
    void fill() {
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        putOne(index);
      }
    }

    @Test
    void says_to_reindex_when_its_segments_are_garbage() throws IOException {
      for (Path file : indexFiles("segments_")) {
        Files.writeString(file, "garbage");
      }
      assertThatItSaysToReindex();
    }

    @Test
    void says_to_reindex_when_its_segments_are_cut_short() throws IOException {
      for (Path file : indexFiles("segments_")) {
        Files.write(file, new byte[0]);
      }
      assertThatItSaysToReindex();
    }

    @Test
    void says_to_reindex_when_a_file_is_gone() throws IOException {
      for (Path file : indexFiles("_")) {
        Files.delete(file);
      }
      assertThatItSaysToReindex();
    }

    private void assertThatItSaysToReindex() {
      assertThatThrownBy(() -> ArchiveIndex.open(EMBEDDED, home))
          .isInstanceOf(CorruptIndexException.class)
          .hasMessageStartingWith("The index in " + home.resolve("solr/archive") + " is damaged: ")
          .hasMessageContaining("run fonds reindex");
      try (ArchiveIndex index = ArchiveIndex.openEmpty(EMBEDDED, home)) {
        putOne(index);
        assertThat(documents(index)).isEqualTo(1);
      }
    }

    private List<Path> indexFiles(String start) throws IOException {
      try (Stream<Path> files = Files.list(home.resolve("solr/archive/data/index"))) {
        return files.filter(file -> file.getFileName().toString().startsWith(start)).toList();
      }
    }
  }

  @Nested
  class An_embedded_index_that_was_killed_while_it_was_made {

    @Test
    void is_made_anew() throws IOException {
      ArchiveIndex.open(EMBEDDED, home).close();
      Path index = home.resolve("solr/archive/data/index");
      Files.move(index.resolve("segments_1"), index.resolve("pending_segments_1"));

      try (ArchiveIndex opened = ArchiveIndex.open(EMBEDDED, home)) {
        putOne(opened);
        assertThat(documents(opened)).isEqualTo(1);
      }
    }
  }

  @Nested
  class An_embedded_index_of_another_version {

    @Test
    void says_to_reindex_and_is_new_after_it() throws IOException {
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        putOne(index);
      }
      Files.writeString(home.resolve("solr/archive/configset.sha256"), "other");
      assertThatThrownBy(() -> ArchiveIndex.open(EMBEDDED, home))
          .isInstanceOf(OutdatedIndexException.class)
          .hasMessageContaining("made by another version of Fonds; run fonds reindex");
      ArchiveIndex.openEmpty(EMBEDDED, home).close();
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        assertThat(documents(index)).isZero();
      }
    }

    @Test
    void gets_its_settings_back_when_somebody_changed_them_on_disk() throws IOException {
      ArchiveIndex.open(EMBEDDED, home).close();
      Files.writeString(home.resolve("solr/archive/conf/schema.xml"), "garbage");
      try (ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home)) {
        assertThat(documents(index)).isZero();
      }
    }
  }

  @Nested
  class An_embedded_index_that_does_not_open {

    @Test
    void is_let_go_of() {
      // Solr reads the name of a core without the blank before it, and then has none of this name.
      EmbeddedSolr nameless = new EmbeddedSolr(home.resolve("solr"), " archive");
      assertThatThrownBy(nameless::connect)
          .isExactlyInstanceOf(IndexException.class)
          .hasMessageStartingWith("Solr did not find the core in ");
      // Nobody holds the lock, or it would say so.
      assertThatThrownBy(nameless::connectEmpty)
          .isExactlyInstanceOf(IndexException.class)
          .hasMessageStartingWith("Solr did not find the core in ");
    }
  }

  @Nested
  class A_closed_index {

    @Test
    void says_so() {
      ArchiveIndex index = ArchiveIndex.open(EMBEDDED, home);
      index.close();
      assertThatThrownBy(index::commit)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("was closed");
    }
  }

  @Nested
  class A_node_or_cluster_that_does_not_answer {

    @Test
    void is_named_with_what_to_check() {
      String address = "http://127.0.0.1:9/solr";
      SolrSettings node =
          new SolrSettings(Mode.HTTP, List.of(address), null, 0, 0, Duration.ofSeconds(5), null);
      try (ArchiveIndex index = ArchiveIndex.open(node, home)) {
        assertThatThrownBy(() -> documents(index))
            .isInstanceOf(IndexUnavailableException.class)
            .hasMessageStartingWith("Solr at " + address + " does not answer: ")
            .hasMessageContaining("Check that it runs and that fonds.solr.addresses is right");
      }
    }

    @Test
    void is_named_by_its_nodes() {
      String address = "http://127.0.0.1:9/solr";
      SolrSettings cluster =
          new SolrSettings(Mode.CLOUD, List.of(address), null, 0, 0, Duration.ofSeconds(5), null);
      try (ArchiveIndex index = ArchiveIndex.open(cluster, home)) {
        assertThatThrownBy(() -> documents(index))
            .isInstanceOf(IndexUnavailableException.class)
            .hasMessageStartingWith(
                "The collection archive of the Solr cluster at " + address + " does not answer: ");
      }
    }
  }

  @Nested
  class The_configset {

    @Test
    void is_copied_whole() throws IOException {
      Path built = Path.of("src/main/resources/configset/archive/conf");
      try (Stream<Path> files = Files.list(built)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrderElementsOf(Configset.FILES);
      }
    }

    @Test
    void has_a_name_that_tells_its_content() {
      assertThat(Configset.name()).matches("fonds-[0-9a-f]{16}");
    }
  }

  private static void putOne(ArchiveIndex index) {
    index.put(List.of(onePage("a", "en", "one")));
    index.commit();
  }

  private static long documents(ArchiveIndex index) {
    SolrQuery query = new SolrQuery("kind:document").setRows(0).addSort("title_sort", ORDER.asc);
    return index.query(query).getResults().getNumFound();
  }
}
