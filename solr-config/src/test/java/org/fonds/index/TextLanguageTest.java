package org.fonds.index;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.index.IndexedDocumentFixtures.onePage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextLanguageTest {

  private ArchiveIndex index;

  @BeforeAll
  void openTheIndex(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
  }

  @AfterAll
  void closeTheIndex() {
    index.close();
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class A_typed_word {

    private static final String FOUND = "words-found.csv";
    private static final String APART = "words-apart.csv";

    @BeforeAll
    void putTheTexts() throws IOException {
      index.clear();
      index.put(
          Stream.concat(rows(FOUND), rows(APART))
              .distinct()
              .map(row -> row.split(", "))
              .map(row -> onePage(row[0] + row[2], row[0], "1940. " + row[2] + " 1941."))
              .toList());
      index.commit();
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOUND, numLinesToSkip = 1)
    void finds_and_marks_the_word_of_the_text(String language, String typed, String text) {
      assertThat(marked(language, typed, text)).containsPattern("<em>.+</em>");
    }

    @ParameterizedTest
    @CsvFileSource(resources = APART, numLinesToSkip = 1)
    void does_not_find_another_word(String language, String typed, String text) {
      assertThat(marked(language, typed, text)).isEmpty();
    }
  }

  private static Stream<String> rows(String file) throws IOException {
    try (InputStream in = requireNonNull(TextLanguageTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
    }
  }

  @Nested
  class A_word_torn_in_the_text {

    @ParameterizedTest
    @CsvSource({
      "'Ка\u00ADтынь'",
      "'Ка-\nтынь'",
      "'Ка-  \r\n  тынь'",
      "'Ка\u00AD\nтынь'",
      "'Ка\u200Bтынь'",
    })
    void is_found_and_marked_whole(String text) {
      put(onePage("a", "ru", "под " + text + "ю 1940"));
      assertThat(marked("ru", "Катынью")).isEqualTo("под <em>" + text + "ю</em> 1940");
    }

    @Test
    void stays_two_words_where_the_hyphen_is_its_own() {
      put(onePage("a", "en", "the Checheno-\nIngush republic"));
      assertThat(marked("en", "Ingush")).contains("<em>Ingush</em>");
      assertThat(marked("en", "Checheno-Ingush")).contains("<em>");
    }
  }

  @Nested
  class A_word_as_it_was_typed {

    @Test
    void ranks_above_its_inflections() {
      index.clear();
      index.put(
          List.of(
              onePage("inflected", "ru", "о Катыни"),
              onePage("exact", "ru", "о Катынью"),
              onePage("inflected-too", "ru", "о Катыни")));
      index.commit();
      assertThat(
              index
                  .query(new SolrQuery("+kind:page +_query_:\"{!field f=text_ru}Катынью\""))
                  .getResults())
          .extracting(each -> each.getFieldValue("id"))
          .containsExactlyInAnyOrder("exact/p/1", "inflected/p/1", "inflected-too/p/1")
          .first()
          .isEqualTo("exact/p/1");
    }
  }

  @Nested
  class A_typed_word_of_several_parts {

    @Test
    void is_found_only_where_its_parts_follow_each_other() {
      put(onePage("a", "en", "Ribbentrop met Molotov"));
      assertThat(marked("en", "Molotov-Ribbentrop")).isEmpty();
      put(onePage("a", "en", "the Molotov–Ribbentrop pact"));
      assertThat(marked("en", "Molotov-Ribbentrop")).contains("<em>");
    }
  }

  private void put(IndexedDocument document) {
    index.clear();
    index.put(List.of(document));
    index.commit();
  }

  private String marked(String language, String typed, String text) {
    return markedAmong(language, typed, "kind:page", "{!term f=document_id}" + language + text);
  }

  private String marked(String language, String typed) {
    return markedAmong(language, typed, "kind:page");
  }

  /** The only page's text with the typed word marked; empty if it was not found. */
  private String markedAmong(String language, String typed, String... filters) {
    String field = TextLanguage.of(language).text().solrName();
    QueryResponse answer =
        index.query(
            new SolrQuery("q", "{!field f=" + field + " v=$typed}")
                .setParam("typed", typed)
                .setFilterQueries(filters)
                .setHighlight(true)
                .setParam("hl.fl", field)
                .setParam("hl.fragsize", "0"));
    return answer.getHighlighting().values().stream()
        .map(fields -> fields.getOrDefault(field, List.of()))
        .flatMap(List::stream)
        .findFirst()
        .orElse("");
  }
}
