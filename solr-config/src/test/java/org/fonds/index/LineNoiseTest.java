package org.fonds.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.index.IndexedDocumentFixtures.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(LineNoise.isNoise(line, Set.of())).isEqualTo(what.equals("noise"));
  }

  @Nested
  class A_line_of_which_the_reading_is_unsure {

    @ParameterizedTest
    @ValueSource(strings = {"в", "о с", "Я Е АО", "i", "S", "p —", "ыЕ Е а,", "ê t"})
    void is_noise_without_a_word(String line) {
      assertThat(LineNoise.isNoise(line, Set.of(LineNoise.withoutBlanks(line)))).isTrue();
      assertThat(LineNoise.isNoise(line, Set.of("other"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Катынь", "дом", "Bem", "12", "л. 12об.", "A. B.", "а)", "一", "III"})
    void is_text_with_a_word_or_a_number(String line) {
      assertThat(LineNoise.isNoise(line, Set.of(LineNoise.withoutBlanks(line)))).isFalse();
    }
  }

  @Nested
  class Blanks_in_place_of_noise {

    @Test
    void leave_every_word_where_it_was() {
      String blanked = LineNoise.blanked(TEXT, Set.of());
      assertThat(blanked).hasSameSizeAs(TEXT).doesNotContain("~");
      assertThat(blanked.indexOf("of the state")).isEqualTo(TEXT.indexOf("of the state"));
    }

    @Test
    void leave_a_text_without_noise_as_it_is() {
      String text = "\n Катынь, $1 \\ \r\n\r\n12. IV\n\n";
      assertThat(LineNoise.blanked(text, Set.of())).isEqualTo(text);
      assertThat(LineNoise.blanked("", Set.of())).isEmpty();
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
    void a_line_of_which_the_reading_was_unsure_is_noise_too() {
      put(
          new IndexedPage(
              1, null, "of the committee\nы о\nof the state", "en", true, 80, Set.of("ыо")));
      assertThat(found("text_en:\"committee of the state\"")).isEqualTo(1);
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
    put(new IndexedPage(1, null, text, "en", ocr, ocr ? 80 : null));
  }

  private void put(IndexedPage page) {
    index.clear();
    index.put(List.of(document("a").page(page).build()));
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
