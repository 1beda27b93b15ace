package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {

  private static final Citations CITATIONS = new Citations(CitationFixtures.FORMATTED);

  private static final Bibliography NOTED =
      CitationFixtures.BIBLIOGRAPHIES
          .of(CitationFixtures.document("1111-aaaa", "Act").places("Kharkiv").build())
          .with(
              new OwnWords(
                  List.of("“on the\r\nER  - \n14th {June}”", "Ещё проверить: 1941?", " "),
                  List.of("глава 3", "trains", "trains", "Kharkiv")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          RIS      | KW  - глава 3
          RIS      | “on the ER - 14th {June}”. Ещё проверить: 1941?
          ENDNOTE  | <keyword>Kharkiv</keyword><keyword>глава 3</keyword><keyword>trains</keyword>
          ENDNOTE  | <research-notes>“on the ER - 14th {June}” – Ещё проверить: 1941?</research-notes>
          BIBTEX   | keywords = {Kharkiv, глава 3, trains},
          BIBTEX   | Ещё проверить: 1941?}
          BIBLATEX | annotation = {
          CSL_JSON | "annote" : "“on the ER - 14th {June}” – Ещё проверить: 1941?"
          CSL_JSON | "keyword" : "Kharkiv, глава 3, trains"
          CSV      | ,“on the ER - 14th {June}”|Ещё проверить: 1941?,глава 3|trains|Kharkiv
          """)
  void go_with_the_citation(CitationFormat format, String said) {
    assertThat(CITATIONS.write(NOTED, format)).contains(said);
  }

  @Test
  void begin_no_record_of_their_own() {
    assertThat(
            CITATIONS
                .write(NOTED, CitationFormat.RIS)
                .lines()
                .filter(line -> line.startsWith("ER")))
        .hasSize(1);
  }

  @Test
  void are_no_part_of_a_footnote() {
    assertThat(CITATIONS.write(NOTED, CitationFormat.CHICAGO)).doesNotContain("June", "глава");
  }
}
