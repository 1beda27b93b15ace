package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fonds.audit.Act;
import org.fonds.description.Access;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.document.Documents;
import org.fonds.history.FieldChange;
import org.fonds.history.History;
import org.fonds.ingest.Archive;
import org.fonds.ingest.OutcomeWords;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.SolrSearch;
import org.fonds.store.DocumentVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoringTest {

  private Path home;
  private Path folder;
  private Archive archive;
  private final List<Act> acts = new ArrayList<>();
  private Restoring restoring;
  private DocumentId id;
  private int count;

  @BeforeAll
  void open(@TempDir Path home, @TempDir Path files) {
    this.home = home;
    folder = files;
    archive = DeskFixtures.archive(home);
    Documents documents = new Documents(archive.store(), archive.vocabularies());
    restoring =
        new Restoring(
            archive.store(),
            documents,
            new History(archive.store(), archive.vocabularies()),
            new Describing(documents, archive.descriptionChanges(), archive.store(), acts::add));
  }

  @AfterAll
  void close() {
    archive.close();
  }

  @BeforeEach
  void describe_twice() throws IOException {
    count++;
    id =
        OutcomeWords.document(
                archive
                    .ingest()
                    .ingest(
                        DeskFixtures.text(
                            folder, "wagons %d.txt".formatted(count), "Wagons " + count, "Anna"),
                        step -> {}))
            .orElseThrow();
    describe("Quillwort " + count);
    describe("Sundew " + count);
  }

  private void describe(String title) {
    archive.descriptionChanges().describe(id, DeskFixtures.description(title, "1941"), "Anna", "");
  }

  private Description now() {
    return archive.store().find(id).orElseThrow().description();
  }

  private RestorePreview.Ready ready(int version) {
    RestorePreview preview = restoring.preview(id, version);
    assertThat(preview).isInstanceOf(RestorePreview.Ready.class);
    return (RestorePreview.Ready) preview;
  }

  @Nested
  class An_earlier_version {

    @Test
    void is_shown_against_now_before_it_is_restored() {
      assertThat(ready(2).change().description())
          .containsExactly(FieldChange.ofWords("Title", "Sundew " + count, "Quillwort " + count));
    }

    @Test
    void is_restored_as_a_new_one_that_says_who_and_why() {
      assertThat(restoring.restore(ready(2), DeskFixtures.person("Boris"), " it was right "))
          .isEqualTo(new RestoringOutcome.Restored(4));

      assertThat(now().title()).isEqualTo("Quillwort " + count);
      assertThat(archive.store().versions(id))
          .extracting(DocumentVersion::number)
          .containsExactly(1, 2, 3, 4);
      DocumentVersion newest = archive.store().versions(id).getLast();
      assertThat(newest.who()).isEqualTo("Boris");
      assertThat(newest.why()).isEqualTo("restored version 2: it was right");
    }

    @Test
    void needs_no_sentence() {
      restoring.restore(ready(2), DeskFixtures.person("Boris"), "");
      assertThat(archive.store().versions(id).getLast().why()).isEqualTo("restored version 2");
    }

    @Test
    void is_found_when_it_is_restored() {
      restoring.restore(ready(2), DeskFixtures.person("Boris"), "");
      assertThat(
              new SolrSearch(archive.index(), archive.vocabularies())
                  .search(SearchQuery.of("\"Quillwort " + count + "\"")))
          .isInstanceOfSatisfying(
              SearchOutcome.Found.class,
              found ->
                  assertThat(found.hits())
                      .extracting(hit -> hit.document().id())
                      .containsExactly(id.text()));
    }

    @Test
    void that_says_what_is_said_now_makes_no_version() {
      assertThat(restoring.restore(ready(3), DeskFixtures.person("Boris"), ""))
          .isInstanceOf(RestoringOutcome.Unchanged.class);
      assertThat(archive.store().versions(id)).hasSize(3);
    }

    @Test
    void is_not_restored_over_what_somebody_wrote_meanwhile() {
      RestorePreview.Ready seen = ready(2);
      describe("Horsetail");
      assertThat(restoring.restore(seen, DeskFixtures.person("Boris"), ""))
          .isInstanceOf(RestoringOutcome.ChangedMeanwhile.class);
      assertThat(now().title()).isEqualTo("Horsetail");
    }

    @Test
    void does_not_open_what_was_closed_since() {
      Access closed = new Access(AccessLevel.RESTRICTED, null);
      archive.descriptionChanges().describe(id, now().withAccess(closed), "Anna", "closed");

      assertThat(restoring.restore(ready(2), DeskFixtures.person("Boris"), ""))
          .isInstanceOf(RestoringOutcome.Restored.class);

      assertThat(now().access()).isEqualTo(closed);
      assertThat(archive.index().having(List.of(id.text()))).isEmpty();
    }

    @Test
    void that_is_damaged_is_said() throws IOException {
      DeskFixtures.damage(home, id, 2);
      assertThat(restoring.preview(id, 2))
          .isInstanceOfSatisfying(
              RestorePreview.Damaged.class,
              damaged -> assertThat(damaged.reason()).contains("description.json was altered"));
      assertThat(restoring.restore(ready(1), DeskFixtures.person("Boris"), ""))
          .isInstanceOf(RestoringOutcome.Restored.class);
    }

    @Test
    void that_there_is_not_is_missing() {
      assertThat(restoring.preview(id, 7)).isInstanceOf(RestorePreview.Missing.class);
      assertThat(restoring.preview(new DocumentId("zzzz-zzzz"), 1))
          .isInstanceOf(RestorePreview.Missing.class);
    }
  }
}
