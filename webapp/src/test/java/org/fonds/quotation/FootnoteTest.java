package org.fonds.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteTest {

  private static String quoted(String pasted) {
    return Footnote.read(pasted).quotations().getFirst().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“the people were shot,” Report, 1941, p. 3. | the people were shot,",
        "„die Menschen wurden erschossen“, Bericht, S. 3 | die Menschen wurden erschossen",
        "„ludzie zostali rozstrzelani”, Raport, s. 3 | ludzie zostali rozstrzelani",
        "«люди были расстреляны» // Отчет. С. 3 | люди были расстреляны",
        "»die Menschen wurden erschossen«, S. 3 | die Menschen wurden erschossen",
        "”ihmiset ammuttiin siellä”, s. 3 | ihmiset ammuttiin siellä",
        "「人々は銃殺された」報告書、3頁 | 人々は銃殺された",
        "\"the people were shot\", p. 3 | the people were shot",
        "“he said “shoot them” to the men,” p. 3 | he said “shoot them” to the men,",
      })
  void has_its_quotation_between_the_marks_of_any_language(String pasted, String quotation) {
    assertThat(quoted(pasted)).isEqualTo(quotation);
    assertThat(Footnote.read(pasted).page()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“x y” https://archive.example.org/d/7k3m-qx2p/p/12?quote=x | 7k3m-qx2p | 12",
        "“x y” https://archive.example.org/d/7K3M-QX2P | 7k3m-qx2p |",
        "“x y”, fonds-7k3m-qx2p-p4 | 7k3m-qx2p | 4",
        "“x y”, archive id 7k3m-qx2p, p. 5 | 7k3m-qx2p | 5",
        "“x y” in the years 1939-1941 | |",
        "“p. 7 of the list” no page | |",
      })
  void names_the_document_and_the_page(String pasted, String id, Integer page) {
    assertThat(Footnote.read(pasted).documentId()).isEqualTo(id);
    assertThat(Footnote.read(pasted).page()).isEqualTo(page);
  }

  @Test
  void may_be_a_quotation_with_marks_of_its_own() {
    assertThat(quoted("The so-called “kulaks” were taken away that night with all their children"))
        .startsWith("The so-called");
  }

  @Test
  void may_be_a_quotation_without_marks_before_an_address() {
    assertThat(quoted("The people were shot there in May\nhttps://x.org/d/7k3m-qx2p/p/1"))
        .isEqualTo("The people were shot there in May");
  }

  @Test
  void abridges_a_long_quotation_in_a_link() {
    String text = "one two three four five six seven ".repeat(6).strip();
    QuoteLink link = QuoteLink.to(Quotation.of(text));
    assertThat(link.beginning()).isEqualTo("one two three four five six");
    assertThat(link.end()).isEqualTo("two three four five six seven");
    assertThat(link.written()).startsWith("quote=one%20two").contains("&until=two%20three");
  }
}
