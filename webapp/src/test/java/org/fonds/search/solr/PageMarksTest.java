package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.MarkedText;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;
import org.fonds.search.Words;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageMarksTest {

  @TempDir Path home;

  @Nested
  class A_page_of_a_document_with_hits_on_more_pages_than_are_counted {

    @Test
    void has_its_own_hits_counted_all_the_same() {
      ArchiveFixtures.Document document = ArchiveFixtures.document("long-0001");
      for (int page = 1; page <= 120; page++) {
        document.page("en", "Siberia.");
      }
      document.page("en", "From the camps of Siberia a letter came, and went to Siberia again.");
      try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
        index.put(List.of(document.built()));
        index.commit();
        PageMarks marks = new PageMarks(index, new Thesaurus(ArchiveFixtures.vocabularies()));

        assertThat(marks.of("long-0001", 1, Words.of("Siberia")).hits()).doesNotContainKey(121);
        MarkedPage.Marked last = marked(marks.of("long-0001", 121, Words.of("Siberia")));
        assertThat(last.hits()).containsEntry(121, 2).hasSize(101);
        assertThat(last.text()).isNotNull();
      }
    }
  }

  @Nested
  class A_page_of_more_than_a_million_signs {

    private static final String WORDS =
        "To Siberia. " + "Names and numbers. ".repeat(63_200) + "From Kolyma to Siberia.";

    @Test
    void is_shown_and_marked_to_its_end() {
      try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
        index.put(List.of(ArchiveFixtures.document("long-0002").page("en", WORDS).built()));
        index.commit();

        MarkedText text =
            marked(
                    new PageMarks(index, new Thesaurus(ArchiveFixtures.vocabularies()))
                        .of("long-0002", 1, Words.of("Siberia")))
                .text();

        assertThat(WORDS).hasSizeGreaterThan(1_200_000);
        assertThat(text).isNotNull();
        assertThat(text.plain()).isEqualTo(WORDS);
        assertThat(text.hits()).isEqualTo(2);
      }
    }

    @Test
    void has_snippets_of_its_end() {
      try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
        index.put(List.of(ArchiveFixtures.document("long-0002").page("en", WORDS).built()));
        index.commit();

        SearchOutcome.Found found =
            (SearchOutcome.Found)
                new SolrSearch(index, ArchiveFixtures.vocabularies())
                    .search(SearchQuery.of("Kolyma"));

        assertThat(found.hits().getFirst().snippets().getFirst().text().plain())
            .endsWith("From Kolyma to Siberia.");
      }
    }
  }

  private static MarkedPage.Marked marked(MarkedPage page) {
    return (MarkedPage.Marked) page;
  }
}
