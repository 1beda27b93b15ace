package org.fonds.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.TextElement;
import org.fonds.extraction.PageText;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivedDocumentTest {

  private static final ArchivedDocument PLAIN = labelled("");

  private static ArchivedDocument labelled(String labels) {
    StoredDocument stored = StoredFixtures.order();
    return new ArchivedDocument(
        stored.withDescription(
            stored.description().withTexts(DescriptionTexts.of(TextElement.PAGE_LABELS, labels))),
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static ArchivedDocument withLabelsOfTheFile(String... labels) {
    StoredDocument stored = StoredFixtures.order();
    List<PageText> pages =
        IntStream.range(0, labels.length)
            .mapToObj(i -> new PageText(i + 1, "words", null, null, labels[i]))
            .toList();
    return new ArchivedDocument(
        stored.readAs(stored.file(), stored.textOutcome(), pages, List.of()),
        null,
        List.of(),
        List.of(),
        List.of());
  }

  @Nested
  class A_page_with_a_folio {

    private final ArchivedDocument document = labelled("1 = л. 12, л. 12об.");

    @Test
    void goes_by_it() {
      assertThat(document.pageNames().label(2)).contains("л. 12об.");
      assertThat(document.pageNames().name(2)).isEqualTo("л. 12об.");
    }

    @ParameterizedTest
    @CsvSource({"л. 12об.,2", "Л.12 об,2", "л 12,1", "2,2", "p. 2,2"})
    void is_found_by_it_as_people_type_and_by_its_number(String typed, int page) {
      assertThat(document.pageCalled(typed)).hasValue(page);
    }

    @Test
    void is_meant_rather_than_the_page_with_that_number() {
      assertThat(labelled("1 = 2; 2 = 3").pageCalled("2")).hasValue(1);
    }
  }

  @Nested
  class A_page_that_its_file_names {

    private final ArchivedDocument document = withLabelsOfTheFile("iv", "v");

    @ParameterizedTest
    @CsvSource({"iv,1", "V,2", "v.,2", "2,2", "p. 1,1"})
    void is_found_by_that_and_by_its_number(String typed, int page) {
      assertThat(document.pageCalled(typed)).hasValue(page);
      assertThat(document.pageCalled("vi")).isEmpty();
    }
  }

  @Nested
  class A_page_without_a_label {

    @Test
    void goes_by_its_number() {
      assertThat(PLAIN.pageNames().label(2)).isEmpty();
      assertThat(PLAIN.pageNames().name(2)).isEqualTo("p. 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3", "-1", "9999999", "99999999999", "two", "л. 2", "2об."})
    void is_not_found_by_what_it_is_not_called(String typed) {
      assertThat(PLAIN.pageCalled(typed)).isEqualTo(OptionalInt.empty());
    }
  }
}
