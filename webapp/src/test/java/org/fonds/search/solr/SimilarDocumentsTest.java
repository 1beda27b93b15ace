package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.search.solr.StoredDocumentFixtures.stored;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.ingest.IndexedDocuments;
import org.fonds.search.Shared;
import org.fonds.search.SimilarDocument;
import org.fonds.search.SimilarOutcome;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarDocumentsTest {

  private static final StoredDocument POLISH =
      stored("aaaa-0001")
          .title("Raport o Katyniu")
          .date("1940")
          .organisations("nkvd")
          .places("Smolensk")
          .page("pl", "W lesie pod Katyniem pracowali świadkowie. Raport wymienia Berię.")
          .built();
  private static final StoredDocument RUSSIAN =
      stored("aaaa-0002")
          .title("Записка о Катыни")
          .date("1940-03-05")
          .organisations("nkvd")
          .page("ru", "Записку о Катыни подписал Берия.")
          .built();
  private static final StoredDocument SAME_BYTES =
      stored("aaaa-0003")
          .title("Raport o Katyniu")
          .bytes("aaaa-0001")
          .page("pl", "W lesie pod Katyniem pracowali świadkowie. Raport wymienia Berię.")
          .built();
  private static final StoredDocument OF_THE_EVENT =
      stored("aaaa-0004")
          .title("Letter")
          .events("deportation-1941")
          .page("en", "The train left in the morning.")
          .built();
  private static final StoredDocument OF_THE_EVENT_TOO =
      stored("aaaa-0005").title("シベリア抑留の記録").events("deportation-1941").built();
  private static final StoredDocument LONELY =
      stored("aaaa-0006")
          .title("Inventory")
          .date("1940")
          .organisations("nkvd")
          .page("en", "Chairs, tables and lamps.")
          .built();
  private static final StoredDocument HOSTILE =
      stored("aaaa-0007")
          .title("{!func}ord(id) \"}^= ${q}")
          .persons("{!term f=id v=x}", "\", Smith\"", "a,b")
          .places("*:*", ") OR (")
          .events("x\" OR *:*")
          .page("en", "Some {!lucene} text_ru:приказ AND NOT (a OR b)^9 \\ \u0000 && || ! Ab'")
          .built();

  @TempDir private static Path home;

  private ArchiveIndex index;
  private SimilarDocuments similar;

  @BeforeAll
  void fill() {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    IndexedDocuments indexed = new IndexedDocuments(ArchiveFixtures.vocabularies());
    index.put(
        Stream.concat(
                Stream.of(
                    POLISH, RUSSIAN, SAME_BYTES, OF_THE_EVENT, OF_THE_EVENT_TOO, LONELY, HOSTILE),
                others())
            .map(indexed::of)
            .toList());
    index.commit();
    similar = new SimilarDocuments(index);
  }

  @AfterAll
  void close() {
    index.close();
  }

  /** An archive around them, so that words can be rare and frequent. */
  private static Stream<StoredDocument> others() {
    return IntStream.range(0, 60)
        .mapToObj(number ->
            stored("bbbb-%04d".formatted(number))
                .title("Letter number " + number)
                .date("1940")
                .organisations("nkvd")
                .page("en", "In the year of the letter number " + number + " nothing is said.")
                .built());
  }

  private List<SimilarDocument> to(StoredDocument document) {
    return ((SimilarOutcome.Found) similar.to(document)).documents();
  }

  private Shared sharedBy(StoredDocument document, StoredDocument other) {
    return to(document).stream()
        .filter(found -> found.document().id().equals(other.id().text()))
        .findFirst()
        .orElseThrow()
        .shared();
  }

  @Nested
  class A_document_about_the_same_in_another_script {

    @Test
    void is_found_from_either_side_by_the_names_in_both() {
      assertThat(sharedBy(POLISH, RUSSIAN).names())
          .contains(new Shared.Name("Katyniu", "Катыни"))
          .extracting(Shared.Name::there)
          .contains("Берия");
      assertThat(sharedBy(RUSSIAN, POLISH).names())
          .extracting(Shared.Name::here)
          .contains("Катыни", "Берия");
    }

    @Test
    void says_which_organisations_and_years_are_shared() {
      assertThat(sharedBy(POLISH, RUSSIAN).organisations()).containsExactly("nkvd");
      assertThat(sharedBy(POLISH, RUSSIAN).years()).containsExactly(1940);
    }
  }

  @Nested
  class A_document_of_the_same_event {

    @Test
    void is_found_without_any_word_in_common() {
      assertThat(sharedBy(OF_THE_EVENT, OF_THE_EVENT_TOO).events())
          .containsExactly("deportation-1941");
    }
  }

  @Nested
  class The_same_bytes {

    @Test
    void are_not_similar() {
      assertThat(to(POLISH))
          .extracting(found -> found.document().id())
          .contains("aaaa-0002")
          .doesNotContain("aaaa-0001", "aaaa-0003");
    }
  }

  @Nested
  class A_document_that_shares_an_organisation_and_a_year_alone {

    @Test
    void is_similar_to_none() {
      assertThat(to(LONELY)).isEmpty();
    }
  }

  @Nested
  class A_document_that_shares_nothing {

    @Test
    void is_similar_to_none() {
      assertThat(to(stored("cccc-0001").title("Qwx").page("en", "Zzyzx vvq.").built())).isEmpty();
      assertThat(to(stored("cccc-0002").title("?").built())).isEmpty();
    }
  }

  @Nested
  class Hostile_names {

    @Test
    void are_words_like_others() {
      List<String> found = new ArrayList<>();
      to(HOSTILE).forEach(each -> found.add(each.document().id()));
      assertThat(found).doesNotContain("aaaa-0007").hasSizeLessThanOrEqualTo(SimilarDocuments.MOST);
    }
  }

  @Nested
  class An_index_that_is_away {

    @Test
    void is_an_outcome() {
      SolrSettings nowhere =
          new SolrSettings(
              SolrSettings.Mode.HTTP, List.of("http://127.0.0.1:1/solr"), null, 0, 0, null, null);
      try (ArchiveIndex away = ArchiveIndex.open(nowhere, home)) {
        assertThat(new SimilarDocuments(away).to(POLISH))
            .isInstanceOf(SimilarOutcome.Unavailable.class);
      }
    }
  }
}
