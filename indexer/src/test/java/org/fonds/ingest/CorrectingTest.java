package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.extraction.RedactionFixtures.SECRET;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageBoxes;
import org.fonds.extraction.PageText;
import org.fonds.extraction.RedactionFixtures;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

  @TempDir private Path folder;

  private Path home() {
    return folder.resolve("work").resolve("home");
  }

  private DocumentId bringIn(Archive archive, String text) throws IOException {
    Path sources = folder.resolve("sources");
    IngestFixtures.write(sources, "plain.txt", text);
    return IngestFixtures.document(IngestFixtures.run(archive, sources), "plain.txt");
  }

  private static long pages(Archive archive, String word) {
    return IngestFixtures.found(archive, "+kind:page +exact:" + word);
  }

  private static String words(Archive archive, DocumentId id) {
    return archive.correcting().words(id, 1).orElseThrow();
  }

  @Test
  void both_readings_are_kept_and_found_also_after_a_reindexing() throws IOException {
    DocumentId id;
    try (Archive archive = IngestFixtures.open(home())) {
      id = bringIn(archive, "Demonstration: tbe quillwort of the comm1ttee");
      String shown = words(archive, id);

      CorrectingOutcome outcome =
          archive
              .correcting()
              .correct(
                  id, 1, shown, "Demonstration: the quillwort of the committee", "Anna", "misread");

      assertThat(outcome).isEqualTo(new CorrectingOutcome.Corrected(2));
      for (String word : List.of("tbe", "comm1ttee", "committee", "quillwort")) {
        assertThat(pages(archive, word)).as(word).isEqualTo(1);
      }
      StoredDocument stored = archive.store().find(id).orElseThrow();
      assertThat(stored.pages().getFirst().text()).isEqualTo(shown);
      assertThat(stored.correctedPages().getFirst().text()).contains("the committee");
      assertThat(stored.corrections().page(1).orElseThrow().who()).isEqualTo("Anna");
      assertThat(stored.forReaders(TODAY).orElseThrow().corrections().page(1))
          .hasValueSatisfying(correction -> assertThat(correction.who()).isEmpty());
      assertThat(archive.check().run(finding -> assertThat(finding).isNull())).isEqualTo(1);
    }
    try (Archive archive = Archive.openWithEmptyIndex(IngestFixtures.settings(home()), "a test")) {
      archive.reindex().run(progress -> {});
      assertThat(pages(archive, "tbe")).isEqualTo(1);
      assertThat(pages(archive, "committee")).isEqualTo(1);
    }
  }

  @Test
  void what_somebody_else_wrote_meanwhile_is_not_overwritten() throws IOException {
    try (Archive archive = IngestFixtures.open(home())) {
      DocumentId id = bringIn(archive, "Demonstration: one");
      String shown = words(archive, id);
      archive.correcting().correct(id, 1, shown, "Demonstration: two", "Anna", "");

      CorrectingOutcome second =
          archive.correcting().correct(id, 1, shown, "Demonstration: three", "Boris", "");

      assertThat(second).isEqualTo(new CorrectingOutcome.ChangedMeanwhile("Demonstration: two"));
      assertThat(words(archive, id)).isEqualTo("Demonstration: two");
      assertThat(archive.correcting().correct(id, 2, "", "x", "Boris", ""))
          .isEqualTo(new CorrectingOutcome.Missing());
      assertThat(
              archive
                  .correcting()
                  .correct(id, 1, "Demonstration: two", "Demonstration: two", "Boris", ""))
          .isEqualTo(new CorrectingOutcome.Unchanged());
    }
  }

  @Test
  void the_reading_of_the_machine_can_be_put_back_and_the_history_has_both() throws IOException {
    try (Archive archive = IngestFixtures.open(home())) {
      DocumentId id = bringIn(archive, "Demonstration: quillwort");
      String machine = words(archive, id);
      archive.correcting().correct(id, 1, machine, "Demonstration: horsetail", "Anna", "");

      archive
          .correcting()
          .correct(id, 1, "Demonstration: horsetail", machine, "Anna", "it was right");

      assertThat(archive.store().find(id).orElseThrow().corrections().areNone()).isTrue();
      assertThat(pages(archive, "horsetail")).isZero();
      assertThat(archive.store().find(id, 2).orElseThrow().corrections().page(1)).isPresent();
      assertThat(archive.store().verify(id).problems()).isEmpty();
    }
  }

  @Test
  void words_under_a_black_box_do_not_come_back_by_a_correction() throws IOException {
    Path sources = folder.resolve("sources");
    RedactionFixtures.telling(sources.resolve("list.pdf"));
    try (Archive archive = IngestFixtures.open(home())) {
      DocumentId id = IngestFixtures.document(IngestFixtures.run(archive, sources), "list.pdf");
      PageBoxes drawn = new PageBoxes(0, List.of(RedactionFixtures.over(SECRET)));
      archive.redacting().save(id, new RedactionDraft(1, PageBoxes.NONE, drawn), "Anna", "");

      archive.correcting().correct(id, 1, words(archive, id), "Corrected: " + SECRET, "Anna", "");

      StoredDocument byReaders =
          archive.store().find(id).flatMap(found -> found.forReaders(TODAY)).orElseThrow();
      assertThat(byReaders.correctedPages())
          .extracting(PageText::text)
          .noneMatch(text -> text.contains(SECRET));
      String word = SECRET.toLowerCase(Locale.ROOT);
      assertThat(pages(archive, word)).as("pages for readers").isZero();
    }
  }
}
