package org.fonds.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.ApiServer;
import org.fonds.citation.CitationFixtures;
import org.fonds.store.ArchiveStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormattedCitationControllerTest {

  private static final String DOCUMENT = "/api/documents/1111-aaaa/citation/formatted";

  private ApiServer site;

  @BeforeAll
  void start(@TempDir Path home) throws IOException {
    site = ApiServer.start(home);
    Path original = Files.writeString(home.resolve("file.pdf"), CitationFixtures.ORIGINAL);
    site.bean(ArchiveStore.class).put(CitationFixtures.day().build().stored(), original);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  @Nested
  class A_document {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            style=chicago-note     | “Regest: Decision on the ‘Special’ Transports, a Summary,” decree, March 5, 1940, DEMO 001, Demonstration archive, http
            style=iso-690          | Regest: decision on the “special” transports, a summary [decree]. 5 March 1940. DEMO 001, Demonstration archive [viewed
            style=iso-690&lang=ru  | Regest: decision on the «special» transports, a summary [decree]. 5 марта 1940 г. DEMO 001, Demonstration archive [дата обращения
            style=gost             | Regest: decision on the «special» transports, a summary : decree, 5 марта 1940 г. // Demonstration archive. DEMO 001. URL: http
            """)
    void is_cited_in_a_style_and_language(String parameters, String beginning) {
      HttpResponse<String> answer = site.get(DOCUMENT + "?" + parameters);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(type(answer)).isEqualTo("text/plain;charset=UTF-8");
      assertThat(answer.body()).startsWith(beginning).endsWith("\n");
      assertThat(answer.body().lines()).hasSize(1);
    }

    @Test
    void is_cited_with_emphasis() {
      HttpResponse<String> answer = site.get(DOCUMENT + "?style=apa&format=html&code=romanised");

      assertThat(type(answer)).isEqualTo("text/html;charset=UTF-8");
      assertThat(answer.body())
          .contains("<span style=\"font-style: italic\">Regest: decision on the")
          .contains("[decree]");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        textBlock =
            """
            -                          | style  | ''        | chicago-note, chicago-bibliography, mla, apa, iso-690, gost
            style=vancouver            | style  | vancouver | chicago-note, chicago-bibliography, mla, apa, iso-690, gost
            style=apa&lang=ru          | lang   | ru        | no language of apa; write one of en.
            style=gost&lang=tlh        | lang   | tlh       | no language of gost; write one of ru, en.
            style=gost&code=iso9       | code   | iso9      | write one of written, romanised
            style=gost&format=rtf      | format | rtf       | write one of text, html
            style=gost&page=0          | page   | 0         | pages are counted from 1
            style=gost&style=apa       | style  | apa       | style
            style=gost&colour=red      | colour | red       | style
            """)
    void is_refused_for_a_wrong_parameter_and_says_what_there_is(
        String parameters, String parameter, String value, String said) {
      HttpResponse<String> answer =
          site.get(DOCUMENT + (parameters == null ? "" : "?" + parameters));

      assertProblem(answer, 400, parameter, value);
      assertThat(answer.body()).contains(said);
    }

    @Test
    void is_not_found_where_there_is_none() {
      assertProblem(
          site.get("/api/documents/9999-zzzz/citation/formatted?style=gost"),
          404,
          "id",
          "9999-zzzz");
    }

    @Test
    void has_no_page_beyond_its_last() {
      assertThat(site.get(DOCUMENT + "?style=gost&page=31").statusCode()).isEqualTo(404);
    }
  }

  private static void assertProblem(
      HttpResponse<String> answer, int status, String parameter, String value) {
    assertThat(answer.statusCode()).isEqualTo(status);
    JsonNode problem = new JsonMapper().readTree(answer.body());
    assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
    assertThat(problem.path("value").asString()).isEqualTo(value);
  }
}
