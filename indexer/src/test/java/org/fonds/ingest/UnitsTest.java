package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.solr.client.solrj.SolrQuery;
import org.fonds.description.Description;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DocumentId;
import org.fonds.description.Level;
import org.fonds.description.TextElement;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units of an archive for which there is no file, and what lies in what. */
class UnitsTest {

  private @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(IngestFixtures.settings(folder.resolve("home")), "a test");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void openAgain() throws IOException {
    archive.close();
    open();
    archive.ingest().resume();
  }

  private static Description unit(String title, Level level, @Nullable DocumentId parent) {
    return DescriptionBuilder.titled(title).level(level).parent(parent).build();
  }

  private DocumentId described(String title, Level level, @Nullable DocumentId parent) {
    UnitOutcome outcome =
        archive.descriptionChanges().describeUnit(unit(title, level, parent), "anna", "");
    assertThat(outcome).isInstanceOf(UnitOutcome.Described.class);
    return ((UnitOutcome.Described) outcome).id();
  }

  private long found(String query) {
    return archive.index().query(new SolrQuery(query).setRows(0)).getResults().getNumFound();
  }

  private StoredDocument stored(DocumentId id) {
    return archive.store().find(id).orElseThrow();
  }

  @Nested
  class A_unit_without_a_file {

    @Test
    void is_a_document_that_is_found_by_all_that_is_said_of_it() throws IOException {
      Description said =
          DescriptionBuilder.titled("Fonds of the tests")
              .level(Level.FONDS)
              .text(TextElement.ARCHIVAL_HISTORY, "It came from a cellar.")
              .text(TextElement.STAFF_NOTE, "Ask the director.")
              .build();
      UnitOutcome.Described unit =
          (UnitOutcome.Described) archive.descriptionChanges().describeUnit(said, "anna", "");

      assertThat(stored(unit.id()).textOutcome()).isEqualTo(TextOutcome.NO_FILE);
      assertThat(stored(unit.id()).description()).isEqualTo(said);
      assertThat(archive.store().original(unit.id())).isEmpty();
      assertThat(found("+kind:document +title:fonds")).isEqualTo(1);
      assertThat(found("+kind:description +text_und:cellar")).isEqualTo(1);
      assertThat(found("director")).as("the staff's note").isZero();
      assertThat(found("about:director")).as("the staff's note").isZero();

      openAgain();

      assertThat(found("+kind:document +title:fonds")).isEqualTo(1);
      assertThat(archive.store().verify(unit.id()).isSound()).isTrue();
      assertThat(archive.check().run(finding -> assertThat(finding).isNull())).isEqualTo(1);
    }

    @Test
    void stays_in_a_catalogue_and_index_that_are_made_again() throws IOException {
      described("Fonds of the tests", Level.FONDS, null);
      archive.close();
      Files.delete(archive.home().catalogue());
      open();
      archive.ingest().resume();

      assertThat(found("+kind:document +title:fonds")).isEqualTo(1);
    }
  }

  @Nested
  class A_unit_within_another {

    @Test
    void cannot_lie_in_what_is_not_there() {
      DocumentId nowhere = new DocumentId("zzzz-9999");

      assertThat(
              archive
                  .descriptionChanges()
                  .describeUnit(unit("A series", Level.SERIES, nowhere), "anna", ""))
          .isInstanceOfSatisfying(
              UnitOutcome.Refused.class,
              refused -> assertThat(refused.reason()).contains("there is no document zzzz-9999"));
      assertThat(found("kind:document")).isZero();
    }

    @Test
    void cannot_be_moved_into_itself_by_any_way_and_the_way_is_named() {
      DocumentId fonds = described("A fonds", Level.FONDS, null);
      DocumentId series = described("A series", Level.SERIES, fonds);
      DocumentId file = described("A file", Level.FILE, series);

      IngestOutcome outcome =
          archive
              .descriptionChanges()
              .describe(fonds, unit("A fonds", Level.FONDS, file), "anna", "");

      assertThat(outcome)
          .isInstanceOfSatisfying(
              IngestOutcome.Refused.class,
              refused ->
                  assertThat(refused.reason())
                      .contains("%s in %s in %s in %s".formatted(fonds, file, series, fonds)));
      assertThat(stored(fonds).description().parent()).isNull();
      assertThat(
              archive
                  .descriptionChanges()
                  .describe(fonds, unit("A fonds", Level.FONDS, fonds), "anna", ""))
          .isInstanceOf(IngestOutcome.Refused.class);
    }

    @Test
    void is_moved_by_saying_so() {
      DocumentId one = described("One", Level.FONDS, null);
      DocumentId other = described("Other", Level.FONDS, null);
      DocumentId series = described("A series", Level.SERIES, one);
      assertThat(found("parent:" + one)).isEqualTo(1);

      archive
          .descriptionChanges()
          .describe(series, unit("A series", Level.SERIES, other), "anna", "moved");

      assertThat(found("parent:" + one)).isZero();
      assertThat(found("parent:" + other)).isEqualTo(1);
    }
  }

  @Nested
  class An_import {

    private ImportOrder order(DocumentId changed, String before, String after) {
      DocumentId fonds = archive.imports().newId();
      return new ImportOrder(
          List.of(
              new ImportOrder.NewUnit(fonds, unit("Imported fonds", Level.FONDS, null)),
              new ImportOrder.NewUnit(
                  archive.imports().newId(), unit("Imported series", Level.SERIES, fonds))),
          List.of(
              new DescriptionChange(
                  changed, unit(before, Level.FONDS, null), unit(after, Level.FONDS, null))),
          "anna",
          "imported from a.csv");
    }

    @Test
    void takes_all_of_it_over_and_says_who_and_why() {
      DocumentId there = described("Before", Level.FONDS, null);

      assertThat(archive.imports().take(order(there, "Before", "After")))
          .isEqualTo(new ImportOutcome.Done(2, 1));

      assertThat(found("+kind:document +title:imported")).isEqualTo(2);
      assertThat(stored(there).description().title()).isEqualTo("After");
      assertThat(archive.store().versions(there).getLast().why()).isEqualTo("imported from a.csv");
      assertThat(archive.home().importUnderWay()).doesNotExist();
    }

    @Test
    void of_what_was_changed_meanwhile_takes_nothing_over() {
      DocumentId there = described("Changed meanwhile", Level.FONDS, null);

      assertThat(archive.imports().take(order(there, "Before", "After")))
          .isInstanceOf(ImportOutcome.Outdated.class);

      assertThat(found("+kind:document +title:imported")).isZero();
      assertThat(stored(there).description().title()).isEqualTo("Changed meanwhile");
    }

    @Test
    void that_was_interrupted_is_finished_when_the_archive_is_opened() throws IOException {
      DocumentId there = described("Before", Level.FONDS, null);
      ImportOrder order = order(there, "Before", "After");
      new ImportJournal(archive.home().importUnderWay()).begin(order);
      archive.descriptionChanges().describe(there, unit("Before", Level.FONDS, null), "anna", "");

      openAgain();

      assertThat(found("+kind:document +title:imported")).isEqualTo(2);
      assertThat(stored(there).description().title()).isEqualTo("After");
      assertThat(archive.home().importUnderWay()).doesNotExist();

      openAgain();

      assertThat(found("+kind:document +title:imported")).isEqualTo(2);
      assertThat(archive.store().versions(there)).hasSize(2);
    }
  }
}
