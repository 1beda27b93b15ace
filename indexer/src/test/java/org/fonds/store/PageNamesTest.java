package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.StoreFixtures.ID;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.TextElement;
import org.fonds.extraction.PageBoxes;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.fonds.extraction.Part;
import org.fonds.extraction.RedactionBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageNamesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

  private static PageText page(int number, @Nullable String label) {
    return new PageText(number, "Words of page " + number, null, null, label);
  }

  /** The file calls its pages i, ii, nothing and 1. */
  private static StoredDocument labelledByItsFile() {
    StoredDocument plain = StoreFixtures.document("a.pdf", "a text");
    return plain.readAs(
        plain.file(),
        TextOutcome.COMPLETE,
        List.of(page(1, "i"), page(2, "ii"), page(3, null), page(4, "1")),
        List.of());
  }

  private static StoredDocument described(String labels) {
    StoredDocument document = labelledByItsFile();
    return document.withDescription(
        document.description().withTexts(DescriptionTexts.of(TextElement.PAGE_LABELS, labels)));
  }

  private static String names(StoredDocument document) {
    PageNames names = document.pageNames();
    return String.join(" | ", IntStream.rangeClosed(1, 5).mapToObj(names::name).toList());
  }

  @Nested
  class Pages {

    @Test
    void go_by_what_the_file_calls_them_where_nobody_describes_it() {
      assertThat(names(labelledByItsFile())).isEqualTo("i | ii | p. 3 | 1 | p. 5");
      assertThat(labelledByItsFile().pageNames().areNone()).isFalse();
    }

    @Test
    void go_by_the_description_where_it_has_a_label_for_them() {
      assertThat(names(described("2 = л. 7"))).isEqualTo("i | л. 7 | л. 8 | л. 9 | л. 10");
      assertThat(names(described("1 = cover; 4-4 = 5"))).isEqualTo("cover | ii | p. 3 | 5 | p. 5");
    }

    @Test
    void go_by_their_number_where_the_description_says_so() {
      assertThat(names(described("1 ="))).isEqualTo("p. 1 | p. 2 | p. 3 | p. 4 | p. 5");
      assertThat(names(described("2-3 ="))).isEqualTo("i | p. 2 | p. 3 | 1 | p. 5");
    }

    @Test
    void go_by_their_number_where_nobody_calls_them_anything() {
      PageNames none = StoreFixtures.document("a.txt", "a text").pageNames();
      assertThat(none.areNone()).isTrue();
      assertThat(none.label(1)).isEmpty();
    }

    @Test
    void of_a_part_go_by_their_place_in_it() {
      Part part = new Part(1, 0, 1, "b.pdf", "application/pdf", 9, 3, 2, "");
      Part empty = new Part(2, 0, 2, "c.bin", "application/octet-stream", 9, 3, 0, "no reader");
      StoredDocument document = labelledByItsFile();

      assertThat(
              names(
                  document.readAs(
                      document.file(),
                      TextOutcome.COMPLETE,
                      document.pages(),
                      List.of(part, empty))))
          .isEqualTo("i | ii | p. 3 (b.pdf, p. 1) | p. 4 (b.pdf, p. 2) | p. 5");
    }

    @Test
    void keep_what_the_file_calls_them_when_somebody_corrects_their_words() {
      StoredDocument document = labelledByItsFile();
      Correction correction = new Correction(2, "Other words", "a person", StoreFixtures.ACCEPTED);
      PageText corrected =
          document.withCorrections(Corrections.NONE.with(correction)).correctedPages().get(1);

      assertThat(corrected.text()).isEqualTo("Other words");
      assertThat(corrected.label()).isEqualTo("ii");
    }

    @Test
    void of_a_redacted_copy_are_not_called_what_the_file_calls_them() {
      RedactedPage boxed =
          RedactedPage.of(
              page(1, "i"),
              new PageBoxes(0, List.of(new RedactionBox(0.1, 0.1, 0.2, 0.05))),
              new PageWords(1000, 1000, 0, 0, List.of()));
      StoredDocument redacted =
          described("4 = л. 9").withRedactions(new Redactions(List.of(boxed)));

      assertThat(names(redacted.forReaders(TODAY).orElseThrow()))
          .isEqualTo("p. 1 | p. 2 | p. 3 | л. 9 | л. 10");
      assertThat(names(described("4 = л. 9").forReaders(TODAY).orElseThrow()))
          .isEqualTo("i | ii | p. 3 | л. 9 | л. 10");
    }
  }

  @Nested
  class What_the_store_keeps {

    @Test
    void are_the_labels_of_the_file_with_its_pages(@TempDir Path folder) throws IOException {
      try (ArchiveStore store = ArchiveStore.open(folder.resolve("store"))) {
        store.put(labelledByItsFile(), StoreFixtures.file(folder, "a text"));

        assertThat(store.find(ID)).contains(labelledByItsFile());
      }
    }

    @Test
    void is_as_before_where_the_file_has_none_and_is_read_as_it_was_before() {
      Map<String, byte[]> files =
          new LinkedHashMap<>(DocumentFiles.write(StoreFixtures.document("a.txt", "a text")));
      assertThat(text(files)).doesNotContain("label");

      files.put(
          DocumentFiles.TEXT,
          """
          {"pages": [{"number": 1, "text": "old", "language": "en", "ocr": false, "ocrConfidence": null}]}
          """
              .getBytes(StandardCharsets.UTF_8));
      StoredDocument old =
          DocumentFiles.read(ID, name -> files.getOrDefault(name, new byte[0]), files::containsKey);
      assertThat(old.pages()).containsExactly(new PageText(1, "old", "en", null));
    }

    private static String text(Map<String, byte[]> files) {
      return new String(
          files.getOrDefault(DocumentFiles.TEXT, new byte[0]), StandardCharsets.UTF_8);
    }
  }
}
