package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fonds.description.Description;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.ingest.Archive;
import org.fonds.ingest.OutcomeWords;
import org.fonds.search.solr.UndescribedDocuments;
import org.fonds.store.DocumentId;
import org.fonds.store.DocumentVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribingTest {

  private Path folder;
  private Archive archive;
  private Documents documents;
  private Describing describing;
  private int count;

  @BeforeAll
  void open(@TempDir Path home, @TempDir Path files) {
    folder = files;
    archive = DeskFixtures.archive(home);
    documents = new Documents(archive.store(), archive.vocabularies());
    describing = new Describing(documents, archive.ingest());
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
    return new UndescribedDocuments(archive.index())
        .find(0, 100).orElseThrow().documents().stream()
            .anyMatch(listed -> listed.id().equals(document.id()));
  }

  @Nested
  class A_description_that_is_saved {

    @Test
    void is_a_new_version_that_says_who_and_why() throws Exception {
      ArchivedDocument document = undescribed();
      Description written = DeskFixtures.description("Order on the lists", "1941-06");

      assertThat(describing.describe(document, written, "Boris", "seen in the reading room"))
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
      describing.describe(document, DeskFixtures.description("Described", null), "Boris", "");
      assertThat(isListed(document)).isFalse();
    }

    @Test
    void that_says_nothing_new_makes_no_version() throws Exception {
      ArchivedDocument document = undescribed();
      Description written = DeskFixtures.description("Twice", null);
      describing.describe(document, written, "Boris", "");
      ArchivedDocument described = documents.find(document.id()).orElseThrow();
      assertThat(describing.describe(described, written, "Boris", ""))
          .isInstanceOf(DescribingOutcome.Unchanged.class);
    }
  }

  @Nested
  class A_document_that_somebody_else_described_meanwhile {

    @Test
    void keeps_their_description() throws Exception {
      ArchivedDocument document = undescribed();
      Description theirs = DeskFixtures.description("Theirs", null);
      describing.describe(document, theirs, "Anna", "");

      assertThat(describing.describe(document, DeskFixtures.description("Mine", null), "Boris", ""))
          .isInstanceOf(DescribingOutcome.ChangedMeanwhile.class);
      assertThat(documents.find(document.id()).orElseThrow().description()).isEqualTo(theirs);
    }
  }
}
