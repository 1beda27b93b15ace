package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.fonds.search.solr.StoredDocumentFixtures.stored;

import java.nio.file.Path;
import java.util.List;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.ingest.IndexedDocuments;
import org.fonds.search.Neighbour;
import org.fonds.search.RelatedGroup;
import org.fonds.search.RelatedGroup.Kind;
import org.fonds.search.RelatedOutcome;
import org.fonds.search.SearchOutcome;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelatedDocumentsTest {

  private static final StoredDocument NINTH_LEAF =
      stored("aaaa-0001")
          .title("Second")
          .lyingIn("State archive", "ф. 1, оп. 2, д. 4, л. 9")
          .events("deportation-1941")
          .built();
  private static final StoredDocument FIRST_LEAF =
      stored("aaaa-0002").title("First").lyingIn("State archive", "ф. 1 оп. 2 д. 4 л. 1").built();
  private static final StoredDocument TENTH_LEAF =
      stored("aaaa-0003").lyingIn("State archive", "ф. 1, оп. 2, д. 4, л. 10").built();
  private static final StoredDocument OTHER_FILE =
      stored("aaaa-0004").lyingIn("State archive", "ф. 1, оп. 2, д. 40").built();
  private static final StoredDocument OTHER_SERIES =
      stored("aaaa-0005").lyingIn("State archive", "ф. 1, оп. 3, д. 4").built();
  private static final StoredDocument ELSEWHERE =
      stored("aaaa-0006").lyingIn("Other archive", "ф. 1, оп. 2, д. 4, л. 2").built();
  private static final StoredDocument NUMBERED =
      stored("aaaa-0007").lyingIn("State archive", "DEMO 071").events("deportation-1941").built();
  private static final StoredDocument NUMBERED_TOO =
      stored("aaaa-0008").lyingIn("State archive", "DEMO 072").built();
  private static final StoredDocument WITH_SIGNS =
      stored("aaaa-0009").lyingIn("State \"archive\" ${q}", "*:* \" ф. 1, оп. 2").built();

  @TempDir private static Path home;

  private ArchiveIndex index;
  private RelatedDocuments related;

  @BeforeAll
  void fill() {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    IndexedDocuments indexed = new IndexedDocuments(ArchiveFixtures.vocabularies());
    index.put(
        List.of(
                NINTH_LEAF,
                FIRST_LEAF,
                TENTH_LEAF,
                OTHER_FILE,
                OTHER_SERIES,
                ELSEWHERE,
                NUMBERED,
                NUMBERED_TOO,
                WITH_SIGNS)
            .stream()
            .map(indexed::of)
            .toList());
    index.commit();
    related = new RelatedDocuments(index, ArchiveFixtures.vocabularies());
  }

  @AfterAll
  void close() {
    index.close();
  }

  private RelatedOutcome.Found to(StoredDocument document) {
    return (RelatedOutcome.Found) related.to(document);
  }

  @Nested
  class A_document_of_a_file {

    @Test
    void belongs_to_its_file_series_fonds_and_event_with_as_many_documents_as_a_search_finds() {
      List<RelatedGroup> groups = to(NINTH_LEAF).groups();

      assertThat(groups)
          .extracting(RelatedGroup::kind, RelatedGroup::name, RelatedGroup::documents)
          .containsExactly(
              tuple(Kind.FILE, "ф. 1, оп. 2, д. 4", 3L),
              tuple(Kind.SERIES, "ф. 1, оп. 2", 4L),
              tuple(Kind.FONDS, "ф. 1", 5L),
              tuple(Kind.EVENT, "deportation-1941", 2L));
      SolrSearch search = new SolrSearch(index, ArchiveFixtures.vocabularies());
      assertThat(groups)
          .allSatisfy(group ->
              assertThat(((SearchOutcome.Found) search.search(group.query())).total())
                  .isEqualTo(group.documents()));
    }

    @Test
    void has_neighbours_in_the_order_of_the_shelf_however_codes_are_written() {
      assertThat(to(NINTH_LEAF).previous())
          .isEqualTo(new Neighbour("aaaa-0002", "First", "ф. 1 оп. 2 д. 4 л. 1"));
      assertThat(to(NINTH_LEAF).next()).extracting(Neighbour::id).isEqualTo("aaaa-0003");
      assertThat(to(TENTH_LEAF).next()).isNull();
      assertThat(to(FIRST_LEAF).previous()).isNull();
    }
  }

  @Nested
  class A_document_alone_in_its_file {

    @Test
    void belongs_to_its_series_and_has_no_neighbours() {
      assertThat(to(OTHER_FILE).groups())
          .extracting(RelatedGroup::kind)
          .containsExactly(Kind.SERIES, Kind.FONDS);
      assertThat(to(OTHER_FILE).previous()).isNull();
      assertThat(to(ELSEWHERE).groups()).isEmpty();
    }
  }

  @Nested
  class A_code_that_does_not_say_what_its_numbers_mean {

    @Test
    void leads_to_no_file_but_to_the_event() {
      assertThat(to(NUMBERED).groups()).extracting(RelatedGroup::kind).containsExactly(Kind.EVENT);
      assertThat(to(NUMBERED_TOO).groups()).isEmpty();
      assertThat(to(stored("bbbb-0001").lyingIn(null, "ф. 1, оп. 2").built()).groups()).isEmpty();
      assertThat(to(stored("bbbb-0002").lyingIn("State archive", null).built()).groups()).isEmpty();
    }
  }

  @Nested
  class Hostile_codes {

    @Test
    void are_words_like_others() {
      assertThat(to(WITH_SIGNS).groups()).isEmpty();
    }
  }
}
