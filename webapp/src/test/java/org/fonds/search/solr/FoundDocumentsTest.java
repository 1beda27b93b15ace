package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.SearchQuery;
import org.fonds.search.Sort;
import org.fonds.search.solr.FoundDocuments.Outcome.Found;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundDocumentsTest {

  private static final List<String> IDS =
      IntStream.range(0, 150).mapToObj("aaaa-%04d"::formatted).toList();

  private static final SearchQuery BY_TITLE = SearchQuery.of("").sortedBy(Sort.TITLE);

  private ArchiveIndex index;
  private SolrSearch search;

  @BeforeAll
  void fill(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(IDS.stream().map(id -> ArchiveFixtures.document(id).title(id).built()).toList());
    index.commit();
    search = new SolrSearch(index, ArchiveFixtures.vocabularies());
  }

  @AfterAll
  void close() {
    index.close();
  }

  @Nested
  class A_search_with_more_hits_than_one_page_holds {

    @Test
    void is_cited_to_its_end_in_its_order() {
      assertThat(new FoundDocuments(search).find(BY_TITLE.onPage(2)))
          .isEqualTo(new Found(IDS, 150));
    }
  }

  @Nested
  class A_search_with_more_hits_than_the_limit {

    @Test
    void is_cited_up_to_it_and_tells_how_many_there_are() {
      assertThat(new FoundDocuments(search, 120).find(BY_TITLE))
          .isEqualTo(new Found(IDS.subList(0, 120), 150));
    }
  }

  @Nested
  class A_search_that_is_not_answered {

    @Test
    void has_nothing_to_cite_and_says_so(@TempDir Path home) {
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

        assertThat(new FoundDocuments(unanswered).find(BY_TITLE))
            .isInstanceOf(FoundDocuments.Outcome.Unavailable.class);
      }
    }
  }
}
