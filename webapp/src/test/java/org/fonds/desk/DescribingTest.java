package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fonds.audit.Act;
import org.fonds.description.Anachronism;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.ingest.Archive;
import org.fonds.ingest.OutcomeWords;
import org.fonds.search.Facet;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.AnachronisticDocuments;
import org.fonds.search.solr.SolrSearch;
import org.fonds.search.solr.UndescribedDocuments;
import org.fonds.store.DocumentVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribingTest {

  private Path folder;
  private Archive archive;
  private Documents documents;
  private Describing describing;
  private final List<Act> acts = new ArrayList<>();
  private int count;

  @BeforeAll
  void open(@TempDir Path home, @TempDir Path files) {
    folder = files;
    archive = DeskFixtures.archive(home);
    documents = new Documents(archive.store(), archive.vocabularies());
    describing =
        new Describing(documents, archive.descriptionChanges(), archive.store(), acts::add);
  }

  @AfterAll
  void close() {
    archive.close();
  }

  private ArchivedDocument undescribed() throws Exception {
    count++;
    String name = "source " + count + ".txt";
    DocumentId id =
        OutcomeWords.document(
                archive
                    .ingest()
                    .ingest(
                        DeskFixtures.text(folder, name, "Text number " + count, "Anna"),
                        step -> {}))
            .orElseThrow();
    return documents.find(id.text()).orElseThrow();
  }

  private boolean isListed(ArchivedDocument document) {
    return new UndescribedDocuments(archive::index)
        .find(0, 100).orElseThrow().documents().stream()
            .anyMatch(listed -> listed.id().equals(document.id()));
  }

  @Nested
  class A_description_that_is_saved {

    @Test
    void is_a_new_version_that_says_who_and_why() throws Exception {
      ArchivedDocument document = undescribed();
      Description written = DeskFixtures.description("Order on the lists", "1941-06");

      assertThat(
              describing.describe(
                  document, written, DeskFixtures.person("Boris"), "seen in the reading room"))
          .isInstanceOfSatisfying(
              DescribingOutcome.Saved.class,
              saved -> {
                assertThat(saved.version()).isEqualTo(2);
                assertThat(saved.document().description()).isEqualTo(written);
              });
      DocumentVersion version = archive.store().versions(document.stored().id()).getLast();
      assertThat(version.who()).isEqualTo("Boris");
      assertThat(version.why()).isEqualTo("seen in the reading room");
    }

    @Test
    void takes_the_document_off_the_list_of_what_is_to_be_described() throws Exception {
      ArchivedDocument document = undescribed();
      assertThat(isListed(document)).isTrue();
      describing.describe(
          document, DeskFixtures.description("Described", null), DeskFixtures.person("Boris"), "");
      assertThat(isListed(document)).isFalse();
    }

    @Test
    void that_says_nothing_new_makes_no_version() throws Exception {
      ArchivedDocument document = undescribed();
      Description written = DeskFixtures.description("Twice", null);
      describing.describe(document, written, DeskFixtures.person("Boris"), "");
      ArchivedDocument described = documents.find(document.id()).orElseThrow();
      assertThat(describing.describe(described, written, DeskFixtures.person("Boris"), ""))
          .isInstanceOf(DescribingOutcome.Unchanged.class);
    }
  }

  @Nested
  class A_document_that_somebody_else_described_meanwhile {

    @Test
    void keeps_their_description() throws Exception {
      ArchivedDocument document = undescribed();
      Description theirs = DeskFixtures.description("Theirs", null);
      describing.describe(document, theirs, DeskFixtures.person("Anna"), "");

      assertThat(
              describing.describe(
                  document,
                  DeskFixtures.description("Mine", null),
                  DeskFixtures.person("Boris"),
                  ""))
          .isInstanceOfSatisfying(
              DescribingOutcome.ChangedMeanwhile.class,
              changed -> {
                assertThat(changed.now().description()).isEqualTo(theirs);
                assertThat(changed.last().who()).isEqualTo("Anna");
              });
      assertThat(documents.find(document.id()).orElseThrow().description()).isEqualTo(theirs);
    }
  }

  @Nested
  class A_date_outside_the_time_of_an_organisation {

    private List<String> flagged(ArchivedDocument document) {
      return new AnachronisticDocuments(archive::index, archive.vocabularies())
          .find(100).orElseThrow().documents().stream()
              .filter(flagged -> flagged.document().id().equals(document.id()))
              .flatMap(flagged -> flagged.anachronisms().stream())
              .map(Anachronism::sentence)
              .toList();
    }

    private ArchivedDocument described(String edtf) throws Exception {
      ArchivedDocument document = undescribed();
      describing.describe(
          document, DeskFixtures.description("Report", edtf), DeskFixtures.person("Anna"), "");
      return document;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1930", "1946-03-16", "../1934-07-09", "{1930,1952}", "1991/.."})
    void is_listed_with_the_years_of_the_body(String edtf) throws Exception {
      assertThat(flagged(described(edtf)))
          .containsExactly(
              "NKVD existed 10 July 1934 to 15 March 1946; the date of this document lies outside"
                  + " it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1946", "1934-07-10", "1941/..", "{1930,1940}", "193X"})
    void is_not_listed_where_it_may_lie_inside(String edtf) throws Exception {
      assertThat(flagged(described(edtf))).isEmpty();
    }

    @Test
    void keeps_nobody_from_finding_the_document() throws Exception {
      ArchivedDocument document = described("1930");
      assertThat(documents.find(document.id())).isPresent();
      assertThat(
              new SolrSearch(archive.index(), archive.vocabularies())
                  .search(SearchQuery.of("").toggled(Facet.ORGANISATION, "nkvd")))
          .isInstanceOfSatisfying(
              SearchOutcome.Found.class,
              found ->
                  assertThat(found.hits())
                      .extracting(hit -> hit.document().id())
                      .contains(document.id()));
    }
  }
}
