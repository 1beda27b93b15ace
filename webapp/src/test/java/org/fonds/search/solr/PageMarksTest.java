package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.MarkedText;
import org.fonds.search.PageHits;
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
  class A_document_of_three_hundred_pages {

    @Test
    void has_the_hits_on_every_page_counted() {
      ArchiveFixtures.Document document = ArchiveFixtures.document("long-0001");
      SortedMap<Integer, Integer> expected = new TreeMap<>();
      for (int page = 1; page <= 300; page++) {
        int hits = page % 4;
        document.page("en", "To Siberia they went, ".repeat(hits) + "and there they stayed.");
        if (hits > 0) {
          expected.put(page, hits);
        }
      }
      with(
          document,
          marks -> {
            PageHits hits = marks.of("long-0001", 2, Words.of("Siberia")).hits();
            assertThat(hits.counted()).isEqualTo(expected);
            assertThat(hits.isComplete()).isTrue();
            assertThat(hits.total()).isEqualTo(450);
            assertThat(hits.before(4)).isEqualTo(6);
            assertThat(hits.pageAfter(3)).contains(5);
            assertThat(hits.pageBefore(5)).contains(3);
            assertThat(marks.of("long-0001", 4, Words.of("Сибирь")).hits().counted())
                .isEqualTo(expected);
            assertThat(marks.of("long-0001", 4, Words.of("\"they stayed\"")).hits().total())
                .isEqualTo(300);
            assertThat(marks.of("long-0001", 4, Words.of("nowhere title:Siberia")).hits())
                .isEqualTo(PageHits.NONE);
          });
    }
  }

  @Nested
  class A_document_with_hits_on_more_pages_than_are_counted {

    @Test
    void names_all_pages_and_counts_those_nearest_to_the_one_that_is_shown() {
      ArchiveFixtures.Document document = ArchiveFixtures.document("long-0001");
      int pages = PageMarks.MOST_COUNTED + 100;
      for (int page = 1; page < pages; page++) {
        document.page("en", "Siberia.");
      }
      document.page("en", "From the camps of Siberia a letter came, and went to Siberia again.");
      with(
          document,
          marks -> {
            PageHits first = marks.of("long-0001", 1, Words.of("Siberia")).hits();
            assertThat(first.pageCount()).isEqualTo(pages);
            assertThat(first.isComplete()).isFalse();
            assertThat(first.counted().lastKey()).isEqualTo(PageMarks.MOST_COUNTED);
            assertThat(first.uncounted()).hasSize(100).contains(pages);
            MarkedPage.Marked last = marked(marks.of("long-0001", pages, Words.of("Siberia")));
            assertThat(last.hits().on(pages)).isEqualTo(2);
            assertThat(last.hits().counted().firstKey()).isEqualTo(101);
            assertThat(last.text()).isNotNull();
          });
    }
  }

  private void with(ArchiveFixtures.Document document, Consumer<PageMarks> test) {
    try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
      index.put(List.of(document.built()));
      index.commit();
      test.accept(new PageMarks(index, new Thesaurus(ArchiveFixtures.vocabularies())));
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

  @Nested
  class A_scanned_page_with_lines_that_are_no_text {

    private static final String STORED =
        "Order of the committee\n| \u2019 ~ ы ^ = |\nof the state, the commit-\n|| ._ ~ \u00B0\ntee";

    private final ArchiveFixtures.Document document =
        ArchiveFixtures.document("scan-0001").scanned("en", STORED, 80);

    @Test
    void is_shown_whole_with_a_phrase_marked_across_them() {
      with(
          document,
          marks -> {
            MarkedText shown =
                marked(marks.of("scan-0001", 1, Words.of("\"committee of the state\"")))
                    .on(STORED)
                    .text();
            assertThat(shown.plain()).isEqualTo(STORED);
            assertThat(shown.pieces().stream().filter(MarkedText.Piece::marked))
                .extracting(MarkedText.Piece::text)
                .containsExactly("committee\n| \u2019 ~ ы ^ = |\nof the state");
          });
    }

    @Test
    void has_the_words_marked_that_they_cut() {
      with(
          document,
          marks ->
              assertThat(marked(marks.of("scan-0001", 1, Words.of("committee"))).hits().total())
                  .isEqualTo(2));
    }

    @Test
    void has_none_of_them_in_its_snippets() {
      try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
        index.put(List.of(document.built()));
        index.commit();

        SearchOutcome.Found found =
            (SearchOutcome.Found)
                new SolrSearch(index, ArchiveFixtures.vocabularies())
                    .search(SearchQuery.of("state"));

        assertThat(found.hits().getFirst().snippets().getFirst().text().plain())
            .isEqualTo("Order of the committee of the state, the commit- tee");
      }
    }

    @Test
    void that_the_index_has_otherwise_is_shown_as_the_index_has_it() {
      with(
          document,
          marks ->
              assertThat(
                      marked(marks.of("scan-0001", 1, Words.of("state")))
                          .on("another state")
                          .text()
                          .plain())
                  .contains("of the state, the commit-"));
    }
  }

  private static MarkedPage.Marked marked(MarkedPage page) {
    return (MarkedPage.Marked) page;
  }
}
