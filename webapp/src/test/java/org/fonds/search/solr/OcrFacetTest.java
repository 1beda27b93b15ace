package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.fonds.index.OcrQuality;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.Narrowing;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Snippet;
import org.fonds.search.Sort;
import org.fonds.search.Words;
import org.fonds.search.YearRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcrFacetTest {

  @TempDir static Path home;
  private static ArchiveIndex index;
  private static SolrSearch search;

  @BeforeAll
  static void fill() {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(
        List.of(
            ArchiveFixtures.document("aaaa-0001").page("en", "born digital wagons").built(),
            ArchiveFixtures.document("aaaa-0002")
                .scanned("en", "wagons in a good scan", 96)
                .scanned("en", "and in a bad one", 61)
                .built(),
            ArchiveFixtures.document("aaaa-0003").scanned("en", "wagons by hand", 12).built()));
    index.commit();
    search = new SolrSearch(index, ArchiveFixtures.vocabularies());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static SearchOutcome.Found found(String words, String... qualities) {
    Map<Facet, SequencedSet<String>> chosen =
        qualities.length == 0
            ? Map.of()
            : Map.of(Facet.OCR, new LinkedHashSet<>(List.of(qualities)));
    return (SearchOutcome.Found)
        search.search(
            new SearchQuery(
                Words.of(words), new Narrowing(YearRange.ANY, chosen), Sort.TITLE, 1, 20));
  }

  @Nested
  class A_document {

    @Test
    void has_the_qualities_of_all_its_scanned_pages() {
      assertThat(found("").facets().get(Facet.OCR))
          .containsExactly(
              new FacetValue("reliable", "reliable", 1),
              new FacetValue("doubtful", "doubtful", 1),
              new FacetValue("unreadable", "unreadable", 1));
    }

    @Test
    void is_found_by_each_of_them() {
      assertThat(found("", "doubtful").hits())
          .extracting(hit -> hit.document().id())
          .containsExactly("aaaa-0002");
      assertThat(found("", "reliable", "unreadable").hits())
          .extracting(hit -> hit.document().id())
          .containsExactly("aaaa-0002", "aaaa-0003");
    }
  }

  @Nested
  class A_snippet {

    @Test
    void says_how_far_the_words_of_its_page_can_be_trusted() {
      assertThat(found("wagons").hits())
          .flatExtracting(hit -> hit.snippets().stream().map(Snippet::ocr).toList())
          .containsExactly(null, OcrQuality.RELIABLE, OcrQuality.UNREADABLE);
    }
  }
}
