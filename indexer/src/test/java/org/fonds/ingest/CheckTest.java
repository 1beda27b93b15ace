package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.DescriptionFixtures;
import org.fonds.description.DocumentId;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  private static final int FILES = 5;

  @TempDir private Path folder;
  private Path home = Path.of("set before each");
  private DocumentId id = new DocumentId("0000-0000");

  @BeforeEach
  void bringFilesIn() throws IOException {
    home = folder.resolve("home");
    for (int i = 0; i < FILES; i++) {
      write(folder, "sources/" + i + ".txt");
    }
    try (Archive archive = open()) {
      IngestReport report = IngestFixtures.run(archive, folder.resolve("sources"));
      id = IngestFixtures.document(report, "3.txt");
    }
  }

  private Archive open() throws IOException {
    return IngestFixtures.open(home);
  }

  private List<Finding> atStart() throws IOException {
    return StartFindings.in(IngestFixtures.settings(home), "a test");
  }

  private static List<Finding> found(Archive archive) {
    List<Finding> findings = new ArrayList<>();
    assertThat(archive.check().run(findings::add)).isEqualTo(FILES);
    return findings;
  }

  private static void mended(Archive archive) {
    archive.check().mend(found(archive));
    assertThat(found(archive)).isEmpty();
    assertThat(archive.index().size()).isEqualTo(FILES);
  }

  @Nested
  class An_archive_after_a_run {

    @Test
    void agrees_with_itself() throws IOException {
      assertThat(atStart()).isEmpty();
      try (Archive archive = open()) {
        assertThat(found(archive)).isEmpty();
      }
    }

    @Test
    void agrees_with_itself_after_a_description_with_everything() throws IOException {
      try (Archive archive = open()) {
        archive.descriptionChanges().describe(id, DescriptionFixtures.katyn(), "me", "why");

        assertThat(found(archive)).isEmpty();
      }
    }
  }

  @Nested
  class An_index {

    @Test
    void that_lacks_a_document_gets_it() throws IOException {
      try (Archive archive = open()) {
        archive.index().remove(id.text());
        archive.index().commit();

        assertThat(found(archive)).containsExactly(new Finding.NotIndexed(id));
        mended(archive);
      }
    }

    @Test
    void that_has_an_old_version_gets_the_new_one() throws IOException {
      try (Archive archive = open()) {
        StoredDocument before = archive.store().find(id).orElseThrow();
        archive
            .store()
            .update(before.withDescription(DescriptionFixtures.titled("New")), "me", "why");

        assertThat(found(archive)).containsExactly(new Finding.IndexedOtherwise(id));
        mended(archive);
        assertThat(IngestFixtures.found(archive, "title:New")).isEqualTo(1);
      }
    }

    @Test
    void that_has_too_many_loses_them() throws IOException {
      try (Archive archive = open();
          Archive other = IngestFixtures.open(folder.resolve("other"))) {
        write(folder, "more/more.txt");
        IngestReport report = IngestFixtures.run(other, folder.resolve("more"));
        DocumentId strange = IngestFixtures.document(report, "more.txt");
        archive
            .index()
            .put(
                List.of(
                    new IndexedDocuments(other.vocabularies())
                        .of(other.store().find(strange).orElseThrow())));
        archive.index().commit();

        assertThat(found(archive)).containsExactly(new Finding.OnlyIndexed(strange.text()));
        mended(archive);
      }
    }
  }

  @Nested
  class An_inbox {

    @Test
    void with_an_accepted_source_is_told_and_emptied() throws IOException {
      try (Archive archive = open()) {
        Path more = write(folder, "more.txt");
        archive.ingest().accept(SourceSubmission.of(more, null, "test"), step -> {});
      }
      try (Archive archive = open()) {
        List<Finding> findings = found(archive);

        assertThat(findings)
            .singleElement()
            .isInstanceOfSatisfying(
                Finding.Waiting.class,
                waiting -> {
                  assertThat(waiting.name()).isEqualTo("more.txt");
                  assertThat(waiting.stored()).isFalse();
                });
        assertThat(archive.check().mend(findings).lines()).hasSize(1);
        assertThat(archive.home().inbox()).isEmptyDirectory();
        assertThat(archive.index().size()).isEqualTo(FILES + 1);
      }
    }
  }

  @Nested
  class What_every_start_mends {

    @Test
    void is_told_before_it() throws IOException {
      Path part = home.resolve("inbox").resolve("0000-0000.part");
      write(part, "source");
      write(home, "store-work/staging/half");
      write(home, "work/unpacked");

      assertThat(atStart())
          .containsExactlyInAnyOrder(
              new Finding.LeftOver(part),
              new Finding.LeftOver(home.resolve("work").resolve("unpacked")),
              new Finding.LeftOver(home.resolve("store-work").resolve("staging").resolve("half")))
          .allMatch(Finding::isMendedAtStart);
      try (Archive archive = open()) {
        assertThat(archive.home().inbox()).isEmptyDirectory();
      }
      assertThat(atStart()).isEmpty();
    }

    @Test
    void is_also_a_catalogue_that_knows_nothing() throws IOException {
      Files.delete(home.resolve("db").resolve("catalogue.mv"));

      assertThat(atStart())
          .hasSize(FILES)
          .contains(new Finding.NotCatalogued(id))
          .allMatch(Finding::isMendedAtStart);
    }
  }

  @Nested
  class A_damaged_object {

    @Test
    void is_named_and_left_alone() throws IOException {
      Path text;
      try (Stream<Path> files = Files.walk(home.resolve("store"))) {
        text =
            files
                .filter(file -> file.toString().contains(id.text()) && file.endsWith("text.json"))
                .findFirst()
                .orElseThrow();
      }
      Files.writeString(text, "altered");
      try (Archive archive = open()) {
        List<Finding> findings = found(archive);
        assertThat(findings)
            .singleElement()
            .isInstanceOf(Finding.Damaged.class)
            .satisfies(finding -> assertThat(finding.canBeMended()).isFalse());

        archive.check().mend(findings);
        assertThat(found(archive)).isEqualTo(findings);
        assertThat(text).hasContent("altered");
      }
    }
  }
}
