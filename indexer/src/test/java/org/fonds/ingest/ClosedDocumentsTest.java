package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.solr.client.solrj.SolrQuery;
import org.fonds.description.Access;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.Patience;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedDocumentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

  @TempDir private Path folder;
  private final AtomicReference<LocalDate> today = new AtomicReference<>(TODAY);
  private Path home;
  private Path sources;

  @BeforeEach
  void writeSources() throws IOException {
    home = folder.resolve("work").resolve("home");
    sources = folder.resolve("sources");
    write("open", null, null);
    write("described", "metadata", null);
    write("hidden", "restricted", null);
    write("sealed", "restricted", LATER);
  }

  private void write(String name, @Nullable String access, @Nullable LocalDate openFrom)
      throws IOException {
    IngestFixtures.write(sources, name + ".txt", "Words of the " + name + " source.");
    List<String> lines = new ArrayList<>(List.of("title: Title of the " + name + " source"));
    if (access != null) {
      lines.add("access: " + access);
    }
    if (openFrom != null) {
      lines.add("openFrom: " + openFrom);
    }
    Files.write(sources.resolve(name + ".yaml"), lines);
  }

  private Archive open() throws IOException {
    return Archive.open(IngestFixtures.settings(home), "a test", Patience.none(), today::get);
  }

  private IngestReport bringIn(Archive archive) {
    return IngestFixtures.run(archive, sources);
  }

  private static long found(ArchiveIndex index, String query) {
    return index.query(new SolrQuery(query).setRows(0)).getResults().getNumFound();
  }

  private static void assertSeen(ArchiveIndex index, String name, boolean title, boolean words) {
    assertThat(found(index, "title:" + name)).as("titles with " + name).isEqualTo(title ? 1 : 0);
    assertThat(found(index, "+kind:page +exact:" + name))
        .as("pages with " + name)
        .isEqualTo(words ? 1 : 0);
  }

  private static void assertClosed(Archive archive) {
    assertSeen(archive.index(), "open", true, true);
    assertSeen(archive.index(), "described", true, false);
    assertSeen(archive.index(), "hidden", false, false);
    assertSeen(archive.index(), "sealed", false, false);
    assertThat(found(archive.index(), "kind:document")).isEqualTo(2);
  }

  private static void assertWhole(ArchiveIndex index) {
    for (String name : List.of("open", "described", "hidden", "sealed")) {
      assertSeen(index, name, true, true);
    }
  }

  private static void awaitStacks(Archive archive) {
    await().until(() -> archive.indexForStaff() != archive.index());
  }

  private static void close(Archive archive, DocumentId id, Access access) {
    StoredDocument before = archive.store().find(id).orElseThrow();
    Description was = before.description();
    archive.descriptionChanges().describe(id, was.withAccess(access), "Archivist", "access");
  }

  @Nested
  class In_the_index_of_the_readers {

    @Test
    void is_only_what_they_may_see() throws IOException {
      try (Archive archive = open()) {
        bringIn(archive);

        assertClosed(archive);
      }
    }

    @Test
    void is_nothing_more_after_a_start_or_a_reindexing() throws IOException {
      try (Archive archive = open()) {
        bringIn(archive);
      }
      try (Archive archive = open()) {
        archive.ingest().resume();

        assertClosed(archive);
      }
      try (Archive archive = Archive.openWithEmptyIndex(IngestFixtures.settings(home), "a test")) {
        archive.reindex().run(done -> {});

        assertClosed(archive);
      }
    }

    @Test
    void is_nothing_more_after_the_catalogue_was_lost() throws IOException {
      try (Archive archive = open()) {
        bringIn(archive);
      }
      Files.delete(home.resolve("db").resolve("catalogue.mv"));
      try (Archive archive = open()) {
        archive.ingest().resume();

        assertClosed(archive);
        assertWhole(archive.indexForStaff());
      }
    }

    @Test
    void is_no_document_any_more_that_somebody_closes() throws IOException {
      try (Archive archive = open()) {
        IngestReport report = bringIn(archive);

        close(
            archive,
            IngestFixtures.document(report, "open.txt"),
            new Access(AccessLevel.RESTRICTED, null));

        assertSeen(archive.index(), "open", false, false);
      }
    }

    @Test
    void is_no_closed_document_whose_file_says_something_else_of_it() throws IOException {
      try (Archive archive = open()) {
        IngestReport report = bringIn(archive);
        close(
            archive,
            IngestFixtures.document(report, "open.txt"),
            new Access(AccessLevel.RESTRICTED, null));
        Files.writeString(sources.resolve("open.yaml"), "title: Other title of the open source");

        assertThat(IngestFixtures.words(bringIn(archive))).contains("open.txt: described anew");

        assertSeen(archive.index(), "open", false, false);
      }
    }

    @Test
    void is_a_document_that_somebody_opens() throws IOException {
      try (Archive archive = open()) {
        IngestReport report = bringIn(archive);

        close(archive, IngestFixtures.document(report, "hidden.txt"), Access.OPEN);

        assertSeen(archive.index(), "hidden", true, true);
      }
    }

    @Test
    void is_a_document_from_the_day_on_on_which_it_opens_by_itself() throws IOException {
      try (Archive archive = open()) {
        bringIn(archive);
        today.set(LATER.minusDays(1));
        archive.ingest().openWhatIsDue();
        assertSeen(archive.index(), "sealed", false, false);

        today.set(LATER);
        archive.ingest().openWhatIsDue();

        assertSeen(archive.index(), "sealed", true, true);
        assertSeen(archive.index(), "hidden", false, false);
      }
    }

    @Test
    void is_a_document_that_opened_while_nothing_ran() throws IOException {
      try (Archive archive = open()) {
        bringIn(archive);
      }
      today.set(LATER);
      try (Archive archive = open()) {
        archive.ingest().resume();

        assertSeen(archive.index(), "sealed", true, true);
      }
    }
  }

  @Nested
  class In_the_index_of_the_staff {

    @Test
    void is_everything() throws IOException {
      try (Archive archive = open()) {
        bringIn(archive);
        awaitStacks(archive);

        assertWhole(archive.indexForStaff());
      }
    }

    @Test
    void is_everything_that_came_before_the_first_was_closed() throws IOException {
      Files.delete(sources.resolve("described.yaml"));
      Files.delete(sources.resolve("hidden.yaml"));
      Files.delete(sources.resolve("sealed.yaml"));
      try (Archive archive = open()) {
        IngestReport report = bringIn(archive);
        assertThat(archive.indexForStaff()).isSameAs(archive.index());
        assertThat(home.resolve("solr-stacks")).doesNotExist();

        close(
            archive,
            IngestFixtures.document(report, "hidden.txt"),
            new Access(AccessLevel.RESTRICTED, null));
        awaitStacks(archive);

        assertThat(found(archive.indexForStaff(), "kind:document")).isEqualTo(4);
        assertThat(found(archive.indexForStaff(), "+kind:page +exact:open")).isEqualTo(1);
        assertThat(found(archive.index(), "kind:document")).isEqualTo(3);
      }
    }
  }

  @Nested
  class A_check {

    @Test
    void finds_nothing_amiss() throws IOException {
      try (Archive archive = open()) {
        bringIn(archive);
        awaitStacks(archive);

        assertThat(findings(archive)).isEmpty();
      }
    }

    @Test
    void finds_and_mends_what_readers_should_not_find() throws IOException {
      try (Archive archive = open()) {
        IngestReport report = bringIn(archive);
        awaitStacks(archive);
        DocumentId hidden = IngestFixtures.document(report, "hidden.txt");
        archive
            .index()
            .put(
                List.of(
                    new IndexedDocuments(archive.vocabularies())
                        .of(archive.store().find(hidden).orElseThrow())));
        archive.index().commit();
        assertSeen(archive.index(), "hidden", true, true);

        List<Finding> findings = findings(archive);
        assertThat(findings).containsExactly(new Finding.OnlyIndexed(hidden.text()));
        archive.check().mend(findings);

        assertClosed(archive);
        assertWhole(archive.indexForStaff());
      }
    }

    private static List<Finding> findings(Archive archive) {
      List<Finding> findings = new ArrayList<>();
      archive.check().run(findings::add);
      return findings;
    }
  }
}
