package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fonds.extraction.RedactionFixtures.SECRET;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageBoxes;
import org.fonds.extraction.PageText;
import org.fonds.extraction.RedactionBox;
import org.fonds.extraction.RedactionFixtures;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactingTest {

  private static final PageBoxes NONE = PageBoxes.NONE;

  @TempDir private Path folder;
  private Path home;
  private Path sources;

  @BeforeEach
  void writeSources() throws IOException {
    home = folder.resolve("work").resolve("home");
    sources = folder.resolve("sources");
    RedactionFixtures.telling(sources.resolve("list.pdf"));
    Files.writeString(sources.resolve("list.yaml"), "title: A list for a test");
    IngestFixtures.write(sources, "plain.txt");
  }

  private static PageBoxes over(String... words) {
    return new PageBoxes(0, Stream.of(words).map(RedactionFixtures::over).toList());
  }

  private static RedactingOutcome draw(
      Archive archive, DocumentId id, PageBoxes shown, PageBoxes drawn) {
    return archive.redacting().save(id, new RedactionDraft(1, shown, drawn), "Anna", "");
  }

  private DocumentId redacted(Archive archive) {
    DocumentId id = IngestFixtures.document(IngestFixtures.run(archive, sources), "list.pdf");
    assertThat(draw(archive, id, NONE, over(SECRET)))
        .isInstanceOfSatisfying(
            RedactingOutcome.Saved.class,
            saved -> {
              assertThat(saved.removed()).containsExactly(SECRET);
              assertThat(saved.wordless()).isEmpty();
              assertThat(saved.notIndexed()).isEmpty();
              assertThat(saved.version()).isEqualTo(2);
            });
    return id;
  }

  private static long pages(ArchiveIndex index, String word) {
    return index
        .query(new SolrQuery("+kind:page +exact:" + word.toLowerCase(Locale.ROOT)).setRows(0))
        .getResults()
        .getNumFound();
  }

  private static void assertRedacted(Archive archive) {
    assertThat(pages(archive.index(), SECRET)).as("pages for readers").isZero();
    assertThat(pages(archive.index(), "Petrov")).isEqualTo(1);
    assertThat(IngestFixtures.found(archive, "kind:document")).isEqualTo(2);
    assertThat(pages(archive.indexForStaff(), SECRET)).as("pages for staff").isPositive();
  }

  private static StoredDocument byReaders(Archive archive, DocumentId id) {
    return archive
        .store()
        .find(id)
        .flatMap(found -> found.forReaders(LocalDate.of(2026, 5, 1)))
        .orElseThrow();
  }

  @Nested
  class A_word_under_a_box {

    @Test
    void is_not_found_by_readers_also_after_a_start_a_check_and_a_reindexing() throws IOException {
      DocumentId id;
      try (Archive archive = IngestFixtures.open(home)) {
        id = redacted(archive);
        await().until(() -> archive.indexForStaff() != archive.index());

        assertRedacted(archive);
        List<Finding> findings = new ArrayList<>();
        assertThat(archive.check().run(findings::add)).isEqualTo(2);
        assertThat(findings).isEmpty();
      }
      try (Archive archive = IngestFixtures.open(home)) {
        archive.ingest().resume();
        assertRedacted(archive);
        assertThat(archive.store().original(id)).isPresent();
      }
      try (Archive archive = Archive.openWithEmptyIndex(IngestFixtures.settings(home), "a test")) {
        archive.reindex().run(done -> {});
        archive.ingest().resume();
        assertRedacted(archive);
      }
    }

    @Test
    void is_in_no_text_and_no_copy_for_readers() throws IOException {
      try (Archive archive = IngestFixtures.open(home)) {
        DocumentId id = redacted(archive);

        assertThat(byReaders(archive, id).pages())
            .extracting(PageText::text)
            .noneMatch(text -> text.contains(SECRET))
            .anyMatch(text -> text.contains("Petrov and beside Ivanenko"))
            .anyMatch(text -> text.contains("second page"));
        Path copy = archive.redactedCopies().find(id).orElseThrow();
        assertThat(RedactionFixtures.everything(copy))
            .doesNotContain(RedactionFixtures.spellings(SECRET));
        assertThat(archive.redactedCopies().find(id)).contains(copy);
      }
    }

    @Test
    void takes_its_other_half_with_it() throws IOException {
      try (Archive archive = IngestFixtures.open(home)) {
        DocumentId id = redacted(archive);
        draw(archive, id, over(SECRET), over(SECRET, "burg"));

        assertThat(byReaders(archive, id).pages().getFirst().text())
            .doesNotContain("Xalt", "burg")
            .contains("in June");
      }
    }
  }

  @Nested
  class A_copy_with_boxes {

    @Test
    void is_another_one_when_they_are_drawn_otherwise() throws IOException {
      try (Archive archive = IngestFixtures.open(home)) {
        DocumentId id = redacted(archive);
        Path first = archive.redactedCopies().find(id).orElseThrow();
        draw(archive, id, over(SECRET), over(SECRET, "Ivanenko"));
        Path second = archive.redactedCopies().find(id).orElseThrow();

        assertThat(second).isNotEqualTo(first).exists();
        assertThat(first).doesNotExist();
        assertThat(RedactionFixtures.everything(second))
            .contains(RedactionFixtures.spellings("Petrov").get(1));
      }
    }

    @Test
    void is_none_when_the_last_is_taken_away() throws IOException {
      try (Archive archive = IngestFixtures.open(home)) {
        DocumentId id = redacted(archive);
        assertThat(draw(archive, id, over(SECRET), NONE))
            .isInstanceOf(RedactingOutcome.Saved.class);

        assertThat(archive.redactedCopies().find(id)).isEqualTo(Optional.empty());
        assertThat(pages(archive.index(), SECRET)).isPositive();
      }
    }
  }

  @Nested
  class A_text_that_was_read_again {

    @Test
    void gives_readers_no_word_of_a_page_until_their_places_are_found() throws IOException {
      try (Archive archive = IngestFixtures.open(home)) {
        DocumentId id = redacted(archive);
        archive
            .store()
            .update(
                id,
                now -> {
                  List<PageText> pages = new ArrayList<>(now.pages());
                  pages.set(0, new PageText(1, "Petrov and " + SECRET + " again", "en", null));
                  return now.readAs(now.file(), now.textOutcome(), pages, now.parts());
                },
                "Fonds",
                "read again");
        assertThat(byReaders(archive, id).pages().getFirst().text()).isEmpty();

        archive.redacting().renew(id);

        assertThat(byReaders(archive, id).pages().getFirst().text())
            .contains("Petrov")
            .doesNotContain(SECRET);
      }
    }
  }

  @Nested
  class Who_draws {

    @Test
    void replaces_no_box_that_was_not_shown() throws IOException {
      try (Archive archive = IngestFixtures.open(home)) {
        DocumentId id = redacted(archive);

        assertThat(draw(archive, id, NONE, over("Petrov")))
            .isInstanceOf(RedactingOutcome.ChangedMeanwhile.class);
        assertThat(draw(archive, id, over(SECRET), over(SECRET)))
            .isInstanceOf(RedactingOutcome.Unchanged.class);
        assertThat(archive.store().versions(id)).hasSize(2);
      }
    }

    @Test
    void is_shown_the_page_or_told_that_there_is_none() throws IOException {
      try (Archive archive = IngestFixtures.open(home)) {
        IngestReport report = IngestFixtures.run(archive, sources);
        DocumentId list = IngestFixtures.document(report, "list.pdf");
        DocumentId plain = IngestFixtures.document(report, "plain.txt");

        assertThat(archive.redacting().sheet(list, 2))
            .isInstanceOfSatisfying(
                RedactionSheet.Ready.class,
                sheet -> {
                  assertThat(sheet.image().sizeInBytes()).isPositive();
                  assertThat(sheet.pageCount()).isEqualTo(2);
                });
        assertThat(archive.redacting().sheet(list, 3)).isInstanceOf(RedactionSheet.Missing.class);
        assertThat(archive.redacting().sheet(plain, 1)).isInstanceOf(RedactionSheet.NoPages.class);
        PageBoxes box = new PageBoxes(0, List.of(new RedactionBox(0, 0, 1, 1)));
        assertThat(draw(archive, plain, NONE, box)).isInstanceOf(RedactingOutcome.NoPages.class);
      }
    }
  }
}
