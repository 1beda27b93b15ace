package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLabelsTest {

  private static PageLabels labels(String written) {
    assertThat(PageLabels.read(written)).isInstanceOf(PageLabels.Reading.Read.class);
    return ((PageLabels.Reading.Read) PageLabels.read(written)).labels();
  }

  private static String of(String written, int first, int last) {
    PageLabels labels = labels(written);
    return String.join(
        " | ",
        IntStream.rangeClosed(first, last)
            .mapToObj(page -> labels.label(page).orElse("-"))
            .toList());
  }

  @Nested
  class A_label_with_a_number {

    @Test
    void counts_on_from_page_to_page() {
      assertThat(of("3 = л. 12", 1, 5)).isEqualTo("- | - | л. 12 | л. 13 | л. 14");
    }

    @Test
    void counts_its_last_number_only() {
      assertThat(of("1 = оп. 2 л. 9", 1, 2)).isEqualTo("оп. 2 л. 9 | оп. 2 л. 10");
    }

    @Test
    void keeps_its_zeros() {
      assertThat(of("1 = 009", 1, 2)).isEqualTo("009 | 010");
    }

    @Test
    void ends_where_it_is_said_to() {
      assertThat(of("1-2 = 7", 1, 3)).isEqualTo("7 | 8 | -");
      assertThat(of("1 = 7; 3 =", 1, 3)).isEqualTo("7 | 8 | -");
    }

    @Test
    void is_missed_where_nothing_is_said_and_not_where_it_was_ended() {
      PageLabels labels = labels("2-3 = 7; 5-6 =; 8 = cover");
      assertThat(IntStream.rangeClosed(1, 9).filter(labels::leavesUnnamed)).containsExactly(5, 6);
    }

    @Test
    void gives_way_to_the_next_entry() {
      assertThat(of("1 = 7; 3 = л. 1а\n5 = 20", 1, 5)).isEqualTo("7 | 8 | л. 1а | л. 2а | 20");
    }
  }

  @Nested
  class Several_labels {

    @Test
    void are_the_sides_of_one_leaf() {
      assertThat(of("2 = л. 12, л. 12об.", 1, 6))
          .isEqualTo("- | л. 12 | л. 12об. | л. 13 | л. 13об. | л. 14");
    }

    @Test
    void may_begin_with_the_back_of_a_leaf() {
      assertThat(of("1 = л. 5об.; 2 = л. 6, л. 6об.", 1, 3)).isEqualTo("л. 5об. | л. 6 | л. 6об.");
    }
  }

  @Nested
  class A_label_without_a_number {

    @ParameterizedTest
    @ValueSource(
        strings = {"обложка", "cover", "A", "c", "D", "l", "m", "iiii", "iV", "vx", "IVа", "Livre"})
    void is_that_of_one_page(String label) {
      assertThat(of("1 = " + label, 1, 2)).isEqualTo(label + " | -");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"х", "с", "і", "Х", "м", "л.", "хi", "іv", "v\u0301", "\u2163", "ivоб."})
    void has_none_in_letters_that_only_look_Latin(String label) {
      assertThat(of("1 = " + label, 1, 2)).isEqualTo(label + " | -");
    }

    @Test
    void has_none_where_two_roman_numerals_might_count() {
      assertThat(of("1 = vol. I p. iv", 1, 2)).isEqualTo("vol. I p. iv | -");
    }
  }

  @Nested
  class A_label_with_a_roman_numeral {

    @Test
    void counts_on_like_the_front_matter_of_books() {
      assertThat(of("1 = i; 5 = 1", 1, 6)).isEqualTo("i | ii | iii | iv | 1 | 2");
    }

    @ParameterizedTest
    @CsvSource({
      "iv, v",
      "v, vi",
      "ix, x",
      "X, XI",
      "xxxix, xl",
      "XCIX, C",
      "ccxcix, ccc",
      "cdxcix, d",
      "cm, cmi",
      "MCMXLIX, MCML",
      "MMMCMXCVIII, MMMCMXCIX",
      "fol. iv, fol. v",
      "p.XII, p.XIII",
      "[ix], [x]",
      "iv об., v об.",
      "vii-a, viii-a",
    })
    void counts_its_numeral(String label, String next) {
      assertThat(of("1 = " + label, 1, 2)).isEqualTo(label + " | " + next);
    }

    @Test
    void ends_with_the_largest() {
      assertThat(of("1 = MMMCMXCIX", 1, 2)).isEqualTo("MMMCMXCIX | -");
    }

    @Test
    void counts_leaf_by_leaf_where_both_sides_were_scanned() {
      assertThat(of("1 = iv, iv об.", 1, 4)).isEqualTo("iv | iv об. | v | v об.");
    }

    @Test
    void counts_its_figures_where_it_has_both() {
      assertThat(of("1 = vol. IV p. 9", 1, 2)).isEqualTo("vol. IV p. 9 | vol. IV p. 10");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ";", "\n;\r\n"})
  void what_says_nothing_labels_nothing(String written) {
    assertThat(labels(written).areNone()).isTrue();
    assertThat(labels(written).label(1)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          л. 12            | is no page and its label
          0 = л. 1         | names no pages of a file
          5-3 = л. 1       | names no pages of a file
          9999999 = л. 1   | names no pages of a file
          5 = 1; 5 = 2     | comes after a later page
          1-5 = 1; 3 = 2   | comes after a later page
          12345678 = 1     | is no page and its label
          """)
  void what_is_wrong_is_said(String written, String message) {
    assertThat(PageLabels.read(written))
        .isInstanceOfSatisfying(
            PageLabels.Reading.Wrong.class,
            wrong ->
                assertThat(wrong.message())
                    .contains(message)
                    .endsWith("such as 1 = л. 12, л. 12об.; 41 = л. 40"));
  }

  @Test
  void a_label_is_no_paragraph() {
    assertThat(PageLabels.read("1 = " + "x".repeat(41)))
        .isInstanceOfSatisfying(
            PageLabels.Reading.Wrong.class,
            wrong -> assertThat(wrong.message()).contains("over 40 signs").hasSizeLessThan(300));
  }

  @Test
  void a_description_whose_page_labels_are_wrong_is_refused_with_their_line() {
    Vocabulary none = new Vocabulary("none", List.of());
    DescriptionReader reader = new DescriptionReader(new Vocabularies(none, none, none, none));
    assertThat(reader.readYaml("d.yaml", "title: A list\npageLabels: л. 12\n"))
        .isInstanceOfSatisfying(
            DescriptionReading.Faulty.class,
            faulty ->
                assertThat(faulty.faults().getFirst().sentence())
                    .startsWith("d.yaml line 2: page labels: \"л. 12\" is no page and its label"));
  }
}
