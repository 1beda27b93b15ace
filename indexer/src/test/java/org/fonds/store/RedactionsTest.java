package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.store.StoreFixtures.ID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.extraction.Ocr;
import org.fonds.extraction.PageBoxes;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.fonds.extraction.RedactionBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
  private static final RedactionBox BOX = new RedactionBox(0.1, 0.1, 0.2, 0.05);
  private static final PageBoxes BOXES = new PageBoxes(90, List.of(BOX));

  @TempDir Path folder;
  private ArchiveStore store;

  @BeforeEach
  void open() throws IOException {
    store = ArchiveStore.open(folder.resolve("store"));
    store.put(
        StoreFixtures.document("secret.txt", "Names: Ivanov, Petrov"),
        StoreFixtures.file(folder, "Names: Ivanov, Petrov"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static PageWords words(String first, String second) {
    return new PageWords(
        1000,
        1000,
        90,
        0,
        List.of(
            new PageWords.Line(
                List.of(
                    new PageWords.Word(first, 120, 110, 50, 20, 90),
                    new PageWords.Word(second, 500, 110, 50, 20, 90)))));
  }

  private StoredDocument stored() {
    return store.find(ID).orElseThrow();
  }

  private StoredDocument byReaders() {
    return stored().forReaders(TODAY).orElseThrow();
  }

  private int redact(Redactions redactions) {
    return store.update(stored().withRedactions(redactions), "Anna", "a living person");
  }

  private Redactions boxed() {
    return new Redactions(
        List.of(RedactedPage.of(stored().pages().getFirst(), BOXES, words("Ivanov", "Petrov"))));
  }

  @Nested
  class Boxes_on_a_page {

    @Test
    void are_kept_as_a_version_with_who_and_why() {
      assertThat(redact(boxed())).isEqualTo(2);

      assertThat(stored().redactions()).isEqualTo(boxed());
      assertThat(store.redactions(ID)).isEqualTo(boxed());
      assertThat(store.versions(ID).getLast())
          .extracting(DocumentVersion::who, DocumentVersion::why)
          .containsExactly("Anna", "a living person");
      assertThat(store.find(ID, 1).orElseThrow().redactions().areNone()).isTrue();
      assertThat(store.original(ID).orElseThrow().file().name()).isEqualTo("secret.txt");
      assertThat(store.verify(ID).isSound()).isTrue();
    }

    @Test
    void are_gone_when_the_last_is_taken_away() {
      redact(boxed());
      Redactions none =
          stored().redactions().with(List.of(RedactedPage.withoutWords(1, PageBoxes.NONE)));

      assertThat(redact(none)).isEqualTo(3);
      assertThat(stored().redactions()).isEqualTo(Redactions.NONE);
      assertThat(byReaders().file().name()).isEqualTo("secret.txt");
      assertThat(redact(none)).as("nothing has changed").isEqualTo(3);
    }

    @Test
    void stay_when_the_document_is_described_otherwise() {
      redact(boxed());
      store.update(StoreFixtures.titled(stored(), "Another title"), "Anna", "described");
      store.update(
          ID,
          now -> now.withDescription(StoreFixtures.description("And another")),
          "Anna",
          "again");

      assertThat(store.redactions(ID).boxCount()).isEqualTo(stored().redactions().boxCount());
    }

    @Test
    void that_are_damaged_close_the_document() throws IOException {
      redact(boxed());
      try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
        Path boxes =
            files.filter(file -> file.endsWith("redactions.json")).findFirst().orElseThrow();
        Files.writeString(boxes, "{\"pages\":[]}");
      }

      assertThatThrownBy(() -> store.find(ID)).isInstanceOf(CorruptDocumentException.class);
      assertThatThrownBy(() -> store.redactions(ID)).isInstanceOf(CorruptDocumentException.class);
    }
  }

  @Nested
  class Readers {

    @Test
    void get_the_words_outside_and_neither_file_nor_parts_nor_copies() {
      redact(boxed());
      StoredDocument seen = byReaders();

      assertThat(seen.isRedactedCopy()).isTrue();
      assertThat(seen.pages().getFirst().text()).isEqualTo("Petrov");
      assertThat(seen.file().isThere()).isFalse();
      assertThat(seen.file().name() + seen.file().path()).isEmpty();
      assertThat(seen.parts()).isEmpty();
      assertThat(seen.copies()).isEmpty();
      assertThat(seen.redactions().page(1).orElseThrow().text()).isEmpty();
      assertThat(stored().isRedactedCopy()).isFalse();
    }

    @Test
    void get_no_words_of_a_page_that_holds_letters_of_unknown_place() {
      PageText typed = new PageText(2, "Ivanov as letters", null, null);
      StoredDocument two = stored();
      StoredDocument document =
          two.readAs(
                  two.file(), two.textOutcome(), List.of(two.pages().getFirst(), typed), List.of())
              .withRedactions(boxed());

      assertThat(document.forReaders(TODAY).orElseThrow().pages().getLast().text()).isEmpty();
    }

    @Test
    void get_the_words_outside_of_a_text_that_was_read_again() {
      redact(boxed());
      PageText better =
          new PageText(1, "Ivanow Petrow", "ru", new Ocr(95, words("Ivanow", "Petrow")));
      StoredDocument before = stored();
      store.update(
          before.readAs(before.file(), before.textOutcome(), List.of(better), List.of()),
          "Fonds",
          "read again");

      assertThat(stored().pages().getFirst().text()).isEqualTo("Ivanow Petrow");
      assertThat(byReaders().pages().getFirst().text()).isEqualTo("Petrow");
    }

    @Test
    void get_no_words_of_a_text_that_was_read_again_without_places() {
      redact(boxed());
      PageText corrected = new PageText(1, "Ivanov and Petrov", "ru", new Ocr(95, null));
      StoredDocument before = stored();
      store.update(
          before.readAs(before.file(), before.textOutcome(), List.of(corrected), List.of()),
          "Anna",
          "corrected");

      assertThat(byReaders().pages().getFirst().text()).isEmpty();
      assertThat(byReaders().redactions().boxCount()).isEqualTo(1);
    }
  }
}
