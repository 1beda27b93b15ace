package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.SearchQuery;
import org.fonds.search.Sort;
import org.fonds.search.WholeResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeResultTest {

  private static final List<String> IDS =
      IntStream.range(0, 2345).mapToObj("aaaa-%04d"::formatted).toList();

  private static final SearchQuery BY_TITLE = SearchQuery.of("").sortedBy(Sort.TITLE);

  private ArchiveIndex index;
  private SolrSearch search;

  @BeforeAll
  void fill(@TempDir Path home) {
    index = filled(home, IDS.stream());
    search = new SolrSearch(index, ArchiveFixtures.vocabularies());
  }

  @AfterAll
  void close() {
    index.close();
  }

  private static ArchiveIndex filled(Path home, Stream<String> ids) {
    ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(
        ids.map(id -> ArchiveFixtures.document(id).title(id).page("en", "Same words").built())
            .toList());
    index.commit();
    return index;
  }

  private static WholeResult.Found found(WholeResult result) {
    assertThat(result).isInstanceOf(WholeResult.Found.class);
    return (WholeResult.Found) result;
  }

  @Nested
  class Of_thousands_of_documents {

    @Test
    void is_read_to_its_end_in_its_order_whatever_page_is_shown() {
      WholeResult.Found whole = found(search.whole(BY_TITLE.onPage(2)));

      assertThat(whole.total()).isEqualTo(IDS.size());
      assertThat(whole.ids()).containsExactlyElementsOf(IDS);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void names_each_once_though_all_answer_equally_well(Sort sort) {
      WholeResult.Found whole = found(search.whole(SearchQuery.of("words").sortedBy(sort)));

      assertThat(whole.ids()).containsExactlyInAnyOrderElementsOf(IDS);
    }

    @Test
    void names_each_once_by_level() {
      assertThat(found(search.wholeWiderFirst(BY_TITLE)).ids()).containsExactlyElementsOf(IDS);
    }

    @Test
    void is_empty_where_nothing_answers() {
      WholeResult.Found whole = found(search.whole(SearchQuery.of("nowhere")));

      assertThat(whole.total()).isZero();
      assertThat(whole.ids()).isEmpty();
    }
  }

  @Nested
  class While_the_archive_changes {

    @Test
    void what_is_taken_out_hides_no_other_document(@TempDir Path home) {
      try (ArchiveIndex changing = filled(home, IDS.stream())) {
        Iterator<String> ids = after(1000, changing, each -> each.removeAll(IDS.subList(0, 500)));

        assertThat(ids).toIterable().containsExactlyElementsOf(IDS.subList(1000, IDS.size()));
      }
    }

    @Test
    void an_index_that_goes_away_is_no_end(@TempDir Path home) {
      ArchiveIndex leaving = filled(home, IDS.stream());
      Iterator<String> ids = after(1000, leaving, ArchiveIndex::close);

      assertThatIllegalStateException().isThrownBy(() -> ids.forEachRemaining(id -> {}));
    }

    /** What is left of a result of which some has been read before something happened. */
    private static Iterator<String> after(
        int read, ArchiveIndex index, Consumer<ArchiveIndex> happening) {
      SolrSearch search = new SolrSearch(index, ArchiveFixtures.vocabularies());
      Iterator<String> ids = found(search.whole(BY_TITLE)).ids().iterator();
      for (int i = 0; i < read; i++) {
        ids.next();
      }
      happening.accept(index);
      return ids;
    }
  }

  @Nested
  class Of_a_search_that_is_not_answered {

    @Test
    void says_so_at_once(@TempDir Path home) {
      SolrSettings nobody =
          new SolrSettings(
              SolrSettings.Mode.HTTP,
              List.of("http://127.0.0.1:1/solr"),
              null,
              0,
              0,
              Duration.ofSeconds(5),
              null);
      try (ArchiveIndex away = ArchiveIndex.open(nobody, home)) {
        SolrSearch unanswered = new SolrSearch(away, ArchiveFixtures.vocabularies());

        assertThat(unanswered.whole(BY_TITLE)).isInstanceOf(WholeResult.Unavailable.class);
      }
    }
  }
}
