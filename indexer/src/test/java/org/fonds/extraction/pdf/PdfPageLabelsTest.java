package org.fonds.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfPageLabelsTest {

  private static final PdfWords WORDS = new PdfWords(1_000_000, 100_000);

  @TempDir Path folder;

  /** The labels of a file of so many pages, whose words are read as always. */
  private List<String> labels(int pages, PdfFixtures.Change... changes) throws IOException {
    Path file =
        PdfFixtures.text(
            folder,
            "(words) Tj",
            document -> {
              for (int page = 1; page < pages; page++) {
                document.addPage(new PDPage());
              }
              for (PdfFixtures.Change change : changes) {
                change.to(document);
              }
            });
    PdfReading reading = WORDS.read(file);
    assertThat(reading).isInstanceOf(PdfReading.Read.class);
    PdfReading.Read read = (PdfReading.Read) reading;
    assertThat(read.pages()).hasSize(pages);
    assertThat(read.pages().getFirst().text()).isEqualTo("words");
    List<String> labels = read.description().pageLabels();
    assertThat(WORDS.pageLabels(file, "", pages)).isEqualTo(labels);
    return labels;
  }

  /** As other programs write it. */
  private static PdfFixtures.Change from(
      int page, @Nullable String style, @Nullable String prefix, int start) {
    return document -> {
      PDPageLabels all = document.getDocumentCatalog().getPageLabels();
      PDPageLabels labels = all == null ? new PDPageLabels(document) : all;
      PDPageLabelRange range = new PDPageLabelRange();
      range.setStyle(style);
      range.setPrefix(prefix);
      range.setStart(start);
      labels.setLabelItem(page - 1, range);
      document.getDocumentCatalog().setPageLabels(labels);
    };
  }

  /** Whatever may stand there. */
  private static PdfFixtures.Change tree(COSDictionary tree) {
    return document ->
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGE_LABELS, tree);
  }

  private static COSDictionary numbers(Object... entries) {
    COSDictionary node = new COSDictionary();
    COSArray numbers = new COSArray();
    for (Object entry : entries) {
      numbers.add(entry instanceof Integer page ? COSInteger.get(page) : (COSDictionary) entry);
    }
    node.setItem(COSName.NUMS, numbers);
    return node;
  }

  private static COSDictionary kids(COSDictionary... kids) {
    COSDictionary node = new COSDictionary();
    COSArray all = new COSArray();
    for (COSDictionary kid : kids) {
      all.add(kid);
    }
    node.setItem(COSName.KIDS, all);
    return node;
  }

  private static COSDictionary range(String style) {
    COSDictionary range = new COSDictionary();
    range.setName(COSName.S, style);
    return range;
  }

  private static COSDictionary prefixed(COSString prefix) {
    COSDictionary range = range("D");
    range.setItem(COSName.P, prefix);
    return range;
  }

  @Nested
  class Labels {

    @Test
    void are_those_of_a_book_with_front_matter() throws IOException {
      assertThat(labels(6, from(1, "r", null, 1), from(4, "D", null, 1)))
          .containsExactly("i", "ii", "iii", "1", "2", "3");
    }

    @ParameterizedTest
    @CsvSource({
      "D, '', 7, 7, 8",
      "D, A-, 1, A-1, A-2",
      "D, 'л. ', 12, л. 12, л. 13",
      "R, '', 39, XXXIX, XL",
      "r, 'fol. ', 4, fol. iv, fol. v",
      "A, '', 26, Z, AA",
      "a, '', 52, zz, aaa",
    })
    void count_in_every_style(String style, String prefix, int start, String first, String second)
        throws IOException {
      assertThat(labels(2, from(1, style, prefix, start))).containsExactly(first, second);
    }

    @Test
    void that_only_have_a_prefix_stand_for_each_page() throws IOException {
      assertThat(
              labels(4, from(1, null, "Cover", 1), from(3, null, null, 1), from(4, "D", null, 9)))
          .containsExactly("Cover", "Cover", "", "9");
    }

    @Test
    void begin_where_they_are_named() throws IOException {
      assertThat(labels(3, tree(numbers(1, range("r"))))).containsExactly("", "i", "ii");
    }

    @Test
    void may_lie_in_branches_in_any_order() throws IOException {
      COSDictionary tree = kids(numbers(2, range("D")), kids(numbers(0, range("A"))));

      assertThat(labels(3, tree(tree))).containsExactly("A", "B", "1");
    }

    @Test
    void beyond_the_pages_are_left_out() throws IOException {
      assertThat(labels(2, tree(numbers(0, range("r"), 2, range("R"), 999_999, range("R")))))
          .containsExactly("i", "ii");
    }

    @Test
    void are_found_in_a_locked_file_with_its_password_alone() throws IOException {
      Path file = folder.resolve("locked.pdf");
      try (PDDocument document = new PDDocument()) {
        document.addPage(new PDPage());
        from(1, "r", null, 4).to(document);
        document.protect(new StandardProtectionPolicy("owner", "open", new AccessPermission()));
        document.save(file.toFile());
      }

      assertThat(WORDS.pageLabels(file, "open", 1)).containsExactly("iv");
      assertThat(WORDS.pageLabels(file, "wrong", 1)).isEmpty();
    }
  }

  @Nested
  class Labels_that_help_nobody_to_find_a_page {

    @Test
    void are_those_of_the_count() throws IOException {
      assertThat(labels(3, from(1, "D", null, 1))).isEmpty();
      assertThat(labels(3, from(1, "D", null, 1), from(2, "D", null, 2))).isEmpty();
    }

    @Test
    void are_none_kept_of_a_file_that_has_none() throws IOException {
      assertThat(labels(3)).isEmpty();
      assertThat(labels(3, tree(new COSDictionary()))).isEmpty();
    }

    @Test
    void are_the_same_on_all_pages() throws IOException {
      assertThat(labels(3, from(1, null, "Scan", 1))).isEmpty();
    }

    @Test
    void come_again_in_a_file_put_together_from_others() throws IOException {
      assertThat(labels(5, from(1, "D", null, 1), from(3, "D", null, 1))).isEmpty();
    }
  }

  @Nested
  class Labels_of_a_hostile_file {

    @Test
    void are_one_line_without_controls() throws IOException {
      COSString prefix = new COSString(" a\u0000\t\u0007\r\n\u202e\u2028b\ufeff ");

      assertThat(labels(1, tree(numbers(0, prefixed(prefix))))).containsExactly("a b 1");
    }

    @Test
    void that_are_too_long_are_none() throws IOException {
      COSDictionary tree =
          numbers(
              0,
              prefixed(new COSString("x".repeat(10_000_000))),
              1,
              prefixed(new COSString("ж".repeat(39))),
              2,
              prefixed(new COSString("x".repeat(40))));

      assertThat(labels(3, tree(tree))).containsExactly("", "ж".repeat(39) + "1", "");
    }

    @ParameterizedTest
    @CsvSource({"R", "r", "A", "a"})
    void that_count_in_ever_longer_letters_are_none(String style) throws IOException {
      COSDictionary last = range(style);
      last.setInt(COSName.ST, Integer.MAX_VALUE);

      assertThat(labels(3, tree(numbers(0, range("r"), 1, last)))).containsExactly("i", "", "");
    }

    @Test
    void count_on_beyond_the_numbers_of_a_machine() throws IOException {
      COSDictionary last = range("D");
      last.setInt(COSName.ST, Integer.MAX_VALUE);

      assertThat(labels(2, tree(numbers(0, last)))).containsExactly("2147483647", "2147483648");
    }

    @Test
    void whose_numbers_or_styles_are_nonsense_count_as_if_there_were_none() throws IOException {
      COSDictionary below = range("r");
      below.setInt(COSName.ST, -5);

      assertThat(labels(3, tree(numbers(0, below, 1, range("Z"), 2, range("A")))))
          .containsExactly("i", "", "A");
    }

    @Test
    void in_a_tree_of_which_a_part_is_missing_are_none() throws IOException {
      COSDictionary halfEntry = numbers(0, range("r"), 1);
      COSDictionary noKid = numbers(0, range("r"));
      noKid.setItem(COSName.KIDS, new COSArray(List.of(COSInteger.ONE)));

      assertThat(labels(2, tree(halfEntry))).isEmpty();
      assertThat(labels(2, tree(noKid))).isEmpty();
      assertThat(labels(2, tree(numbers(range("r"), 0)))).isEmpty();
    }
  }
}
