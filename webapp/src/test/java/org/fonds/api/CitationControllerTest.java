package org.fonds.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fonds.ApiServer;
import org.fonds.citation.CitationFixtures;
import org.fonds.document.ArchivedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.store.ArchiveStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitationControllerTest {

  private static final String FIRST = "/api/documents/1111-aaaa/citation";
  private static final String FOUND = "/api/search/citations";

  private ApiServer site;

  @BeforeAll
  void start(@TempDir Path home) throws IOException {
    site = ApiServer.start(home);
    Path original = Files.writeString(home.resolve("file.pdf"), CitationFixtures.ORIGINAL);
    ArchiveIndex index = site.bean(ArchiveIndex.class);
    for (ArchivedDocument document :
        List.of(
            CitationFixtures.day().build(),
            CitationFixtures.document("2222-bbbb", "List of \"settlements\"").build(),
            CitationFixtures.document("3333-cccc", "Список").build())) {
      site.bean(ArchiveStore.class).put(document.stored(), original);
      String title = document.description().title();
      index.put(
          List.of(ArchiveFixtures.document(document.id()).title(title).page("en", "Word").built()));
    }
    index.commit();
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static void assertProblem(
      HttpResponse<String> answer, int status, String parameter, String value) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = new JsonMapper().readTree(answer.body());
    assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
    assertThat(problem.path("value").asString()).isEqualTo(value);
  }

  @Nested
  class A_document {

    @ParameterizedTest
    @CsvSource({
      "ris, application/x-research-info-systems;charset=UTF-8, fonds-1111-aaaa.ris",
      "bibtex, application/x-bibtex;charset=UTF-8, fonds-1111-aaaa.bib",
      "biblatex, application/x-bibtex;charset=UTF-8, fonds-1111-aaaa.bib",
      "csl-json, application/vnd.citationstyles.csl+json;charset=UTF-8, fonds-1111-aaaa.json",
      "endnote, application/xml;charset=UTF-8, fonds-1111-aaaa.xml",
      "csv, text/csv;charset=UTF-8, fonds-1111-aaaa.csv",
      "chicago, text/plain;charset=UTF-8, fonds-1111-aaaa.txt"
    })
    void is_a_file_of_the_format(String format, String mediaType, String name) {
      HttpResponse<String> answer = site.get(FIRST + "?format=" + format);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualTo(mediaType);
      assertThat(header(answer, "Content-Disposition"))
          .isEqualTo("attachment; filename=\"" + name + "\"");
      assertThat(answer.body()).contains("DEMO 001", "Demonstration summary, not a source.");
    }

    @Test
    void is_cited_whatever_the_program_says_it_accepts() {
      assertThat(site.get(FIRST + "?format=ris", "Accept", "application/json").statusCode())
          .isEqualTo(200);
    }

    @Test
    void is_found_by_its_id_in_capitals_and_cited_by_the_usual_one() {
      HttpResponse<String> answer = site.get("/api/documents/1111-AAAA/citation?format=ris");

      assertThat(header(answer, "Content-Disposition")).contains("fonds-1111-aaaa.ris");
      assertThat(answer.body()).contains("/d/1111-aaaa").doesNotContain("1111-AAAA");
    }

    @Test
    void is_cited_with_its_page() {
      HttpResponse<String> answer = site.get(FIRST + "?format=ris&page=3");

      assertThat(header(answer, "Content-Disposition")).contains("fonds-1111-aaaa-p3.ris");
      assertThat(answer.body())
          .contains("UR  - https://archive.example.org/d/1111-aaaa/p/3", "Page cited: p. 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999", ""})
    void is_not_cited_with_what_is_no_page_number(String page) {
      assertProblem(site.get(FIRST + "?format=ris&page=" + page), 400, "page", page);
    }

    @Test
    void is_not_cited_with_a_page_that_it_has_not() {
      assertProblem(site.get(FIRST + "?format=ris&page=31"), 404, "page", "31");
    }

    @ParameterizedTest
    @CsvSource({"?format=marc, marc", "?format=RIS, RIS", "?format=, ''", "'', ''"})
    void is_not_cited_in_unknown_formats(String query, String value) {
      HttpResponse<String> answer = site.get(FIRST + query);

      assertProblem(answer, 400, "format", value);
      assertThat(answer.body()).contains("ris, bibtex, biblatex, csl-json, endnote, csv, chicago");
    }

    @ParameterizedTest
    @CsvSource({
      "?format=ris&pgae=3, pgae, 3",
      "?format=ris&format=bibtex, format, bibtex",
      "?format=ris&page=1&page=3, page, 3",
      "?pgae=3, pgae, 3",
    })
    void is_not_cited_whole_for_a_slip_in_the_address(
        String query, String parameter, String value) {
      assertProblem(site.get(FIRST + query), 400, parameter, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-zzzz", "nonsense"})
    void that_is_unknown_is_not_found(String id) {
      assertProblem(site.get("/api/documents/" + id + "/citation?format=ris"), 404, "id", id);
    }
  }

  @Nested
  class The_results_of_a_search {

    @Test
    void are_all_cited_whatever_the_page() {
      HttpResponse<String> answer = site.get(FOUND + "?q=word&size=1&page=2&format=ris");

      assertThat(header(answer, "Content-Disposition"))
          .isEqualTo("attachment; filename=\"fonds-citations.ris\"");
      assertThat(answer.body())
          .containsOnlyOnce("d/1111-aaaa")
          .containsOnlyOnce("d/2222-bbbb")
          .containsOnlyOnce("d/3333-cccc");
    }

    @Test
    void are_an_empty_file_where_nothing_is_found() {
      HttpResponse<String> answer = site.get(FOUND + "?q=nowhere&format=csl-json");

      assertThat(new JsonMapper().readTree(answer.body())).isEmpty();
    }

    @Test
    void are_refused_for_a_wrong_parameter() {
      assertProblem(
          site.get(FOUND + "?q=word&sort=backwards&format=ris"), 400, "sort", "backwards");
    }

    @Test
    void are_refused_without_a_format() {
      assertProblem(site.get(FOUND + "?q=word"), 400, "format", "");
    }

    @Test
    void are_refused_in_two_formats() {
      assertProblem(
          site.get(FOUND + "?q=word&format=ris&format=chicago"), 400, "format", "chicago");
      assertProblem(
          site.get(FOUND + "?id=1111-aaaa&format=ris&format=chicago"), 400, "format", "chicago");
    }
  }

  @Nested
  class Ticked_documents {

    @Test
    void are_cited_once_each_in_the_order_of_the_address() {
      HttpResponse<String> answer =
          site.get(FOUND + "?id=3333-cccc&id=1111-aaaa&id=3333-cccc&format=chicago");

      assertThat(answer.body().lines()).hasSize(2);
      assertThat(answer.body()).startsWith("“Список,”");
    }

    @ParameterizedTest
    @CsvSource({"q, word", "country, pl", "page, 2", "colour, red"})
    void are_refused_beside_what_would_narrow_them(String parameter, String value) {
      HttpResponse<String> answer =
          site.get(FOUND + "?id=1111-aaaa&format=ris&" + parameter + "=" + value);

      assertProblem(answer, 400, parameter, value);
      assertThat(answer.body()).contains("beside id only format");
    }

    @Test
    void are_cited_without_those_that_cannot_be_read_any_more() {
      HttpResponse<String> answer =
          site.get(FOUND + "?id=9999-zzzz&id=1111-aaaa&id=no+id&format=chicago");

      assertThat(answer.body().lines()).hasSize(1);
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename=\"fonds-citations-without-2.txt\"");
    }

    @Test
    void are_refused_if_none_can_be_read() {
      assertProblem(
          site.get(FOUND + "?id=9999-zzzz&id=9999-zzzy&format=ris"), 404, "id", "9999-zzzz");
    }
  }
}
