package org.fonds.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.index.IndexedDocumentFixtures.document;

import java.nio.file.Path;
import java.util.List;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineNoiseTest {

  private static final String NOISE = "| и ~ ы ^ = |\n";
  private static final String TEXT = "members of the committee\n" + NOISE + "of the state\n";

  private ArchiveIndex index;

  @BeforeAll
  void openTheIndex(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
  }

  @AfterAll
  void closeTheIndex() {
    index.close();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "lines-of-ocr.csv",
      numLinesToSkip = 1,
      delimiter = '\t',
      quoteCharacter = '\u0001')
  void A_line_is_noise_or_text(String what, String line) {
    assertThat(LineNoise.isNoise(line)).isEqualTo(what.equals("noise"));
  }

  @Nested
  class Blanks_in_place_of_noise {

    @Test
    void leave_every_word_where_it_was() {
      String blanked = LineNoise.blanked(TEXT);
      assertThat(blanked).hasSameSizeAs(TEXT).doesNotContain("~");
      assertThat(blanked.indexOf("of the state")).isEqualTo(TEXT.indexOf("of the state"));
    }

    @Test
    void leave_a_text_without_noise_as_it_is() {
      String text = "\n Катынь, $1 \\ \r\n\r\n12. IV\n\n";
      assertThat(LineNoise.blanked(text)).isEqualTo(text);
      assertThat(LineNoise.blanked("")).isEmpty();
    }
  }

  @Nested
  class On_a_page_read_by_ocr {

    @Test
    void a_phrase_is_found_across_noise() {
      put(true, TEXT);
      assertThat(found("text_en:\"committee of the state\"")).isEqualTo(1);
    }

    @Test
    void a_word_that_a_line_cuts_is_joined_across_noise() {
      put(true, "depor-\n" + NOISE + "tation");
      assertThat(found("text_en:deportation")).isEqualTo(1);
      assertThat(found("exact:deportation")).isEqualTo(1);
    }

    @Test
    void noise_is_no_word_neither_searched_nor_offered_as_a_spelling() {
      put(true, TEXT);
      assertThat(found("text_en:ы")).isZero();
      assertThat(found("exact:ы")).isZero();
    }

    @Test
    void a_page_of_nothing_but_noise_has_no_words() {
      put(true, NOISE);
      assertThat(found("blank:true")).isEqualTo(1);
    }

    @Test
    void marks_stand_where_the_words_stand_in_the_text() {
      put(true, TEXT);
      String marked = marked("text_en:state");
      assertThat(marked.indexOf("<em>state")).isEqualTo(TEXT.indexOf("state"));
    }
  }

  @Nested
  class On_any_other_page {

    @Test
    void every_sign_is_taken_as_it_was_typed() {
      put(false, TEXT);
      assertThat(found("text_en:ы")).isEqualTo(1);
      assertThat(found("text_en:\"committee of the state\"")).isZero();
      assertThat(marked("text_en:state").replaceAll("</?em>", "")).isEqualTo(TEXT);
    }
  }

  private void put(boolean ocr, String text) {
    index.clear();
    index.put(
        List.of(
            document("a")
                .page(new IndexedPage(1, null, text, "en", ocr, ocr ? 80 : null))
                .build()));
    index.commit();
  }

  private long found(String words) {
    return index.query(new SolrQuery("+kind:page +" + words).setRows(0)).getResults().getNumFound();
  }

  /** The whole page with the words marked. */
  private String marked(String words) {
    QueryResponse answer =
        index.query(
            new SolrQuery("+kind:page +" + words)
                .setHighlight(true)
                .setParam("hl.fl", "text_en")
                .setParam("hl.fragsize", "0"));
    return answer.getHighlighting().values().stream()
        .map(fields -> fields.getOrDefault("text_en", List.of()))
        .flatMap(List::stream)
        .findFirst()
        .orElse("");
  }
}
