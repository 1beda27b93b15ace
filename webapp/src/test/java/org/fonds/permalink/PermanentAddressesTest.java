package org.fonds.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fonds.signpost.SignpostedSite;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs get at permanent addresses, over HTTP. */
@ExtendWith(SignpostedSite.Once.class)
class PermanentAddressesTest {

  private final SignpostedSite site;

  PermanentAddressesTest(SignpostedSite site) {
    this.site = site;
  }

  private HttpResponse<String> letter(String rest, String accept) {
    return site.get("/d/" + site.id("letter") + rest, "Accept", accept);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  /** What does not change by itself; the server closes a connection after a hundred answers. */
  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    Map<String, List<String>> headers = new LinkedHashMap<>(answer.headers().map());
    headers
        .keySet()
        .removeIf(name -> Set.of("date", "connection").contains(name.toLowerCase(Locale.ROOT)));
    return headers;
  }

  @Nested
  class A_document {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "application/ld+json | application/ld+json | \"holdingArchive\"",
          "application/json | application/json | \"holdingArchive\"",
          "application/rdf+xml | application/rdf+xml | z:archive",
          "application/x-research-info-systems | application/x-research-info-systems;charset=UTF-8 | TY  - PCOMM",
          "application/x-bibtex;q=0.9, text/html;q=0.8 | application/x-bibtex;charset=UTF-8 | @misc{fonds-",
          "application/vnd.citationstyles.csl+json | application/vnd.citationstyles.csl+json | \"archive_location\"",
        })
    void is_given_in_the_form_that_is_asked_for(String accept, String mediaType, String sign) {
      HttpResponse<String> answer = letter("", accept);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualTo(mediaType);
      assertThat(answer.headers().allValues("Vary")).contains("Accept");
      assertThat(answer.body()).contains(sign, "ф. 1, оп. 2, д. 3", "Письмо");
      assertThat(header(answer, "Link"))
          .contains(
              "<" + SignpostedSite.ADDRESS + "/d/" + site.id("letter") + ">; rel=\"cite-as\"");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "text/html",
          "*/*",
          "text/*",
          "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
          "application/x-bibtex;q=0.2, text/html;q=0.3",
          "nonsense"
        })
    void is_the_page_for_people_where_that_is_wanted(String accept) {
      HttpResponse<String> answer = letter("", accept);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).startsWith("text/html");
      assertThat(answer.headers().allValues("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "closed", "withdrawn", "never"})
    void is_refused_only_in_what_there_is_not_and_whatever_there_is(String name) {
      String id = name.equals("never") ? SignpostedSite.NEVER : site.id(name);
      HttpResponse<String> answer = site.get("/d/" + id, "Accept", "text/turtle, image/*");

      assertThat(answer.statusCode()).isEqualTo(406);
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
      assertThat(answer.headers().allValues("Vary")).contains("Accept");
      assertThat(json(answer).path("detail").asString())
          .contains("text/html, application/ld+json, application/rdf+xml");
    }

    @Test
    void is_known_by_its_id_in_capitals_and_called_by_the_usual_one() {
      String id = site.id("letter");
      HttpResponse<String> answer =
          site.get("/d/" + id.toUpperCase(Locale.ROOT), "Accept", "application/ld+json");

      assertThat(json(answer).path("@id").asString())
          .isEqualTo(SignpostedSite.ADDRESS + "/d/" + id);
    }

    @Test
    void is_told_of_without_being_sent() {
      HttpResponse<String> answer =
          site.site()
              .visitor()
              .send(
                  HttpRequest.newBuilder(site.site().address("/d/" + site.id("letter")))
                      .header("Accept", "application/x-bibtex")
                      .method("HEAD", BodyPublishers.noBody())
                      .build());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).startsWith("application/x-bibtex");
      assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void written_for_demonstration_says_so_in_every_form(Representation form) {
      HttpResponse<String> answer =
          site.get("/d/" + site.id("summary"), "Accept", form.mediaType());

      assertThat(answer.body()).contains("Demonstration summary, not a source.");
    }

    @ParameterizedTest
    @EnumSource
    void says_nothing_that_is_for_the_staff_and_nothing_of_what_is_not_shown(Representation form) {
      assertThat(letter("", form.mediaType()).body()).doesNotContain("for the staff alone");
      assertThat(site.get("/d/" + site.id("described"), "Accept", form.mediaType()).body())
          .contains("A letter that is not shown")
          .doesNotContain("/original", "described.txt");
    }
  }

  @Nested
  class As_an_archive_component {

    @Test
    void a_document_says_where_it_lies() {
      JsonNode said = json(letter("", "application/ld+json"));

      assertThat(said.path("@context").asString()).isEqualTo("https://schema.org");
      assertThat(said.path("@type").asString()).isEqualTo("ArchiveComponent");
      assertThat(said.path("name").asString()).isEqualTo(SignpostedSite.TITLE);
      assertThat(said.path("holdingArchive").path("@type").asString())
          .isEqualTo("ArchiveOrganization");
      assertThat(said.path("holdingArchive").path("name").asString()).isEqualTo("Архив & <город>");
      assertThat(said.path("itemLocation").asString()).isEqualTo("ф. 1, оп. 2, д. 3");
      assertThat(said.path("dateCreated").asString()).isEqualTo("1918-02-04");
      assertThat(said.path("inLanguage")).hasSize(1);
      assertThat(said.path("creator").get(0).toString())
          .isEqualTo(
              "{\"@type\":\"Person\",\"familyName\":\"Иванов\",\"givenName\":\"И. И.\","
                  + "\"name\":\"И. И. Иванов\"}");
      assertThat(said.path("creator").get(1).toString())
          .isEqualTo("{\"@type\":\"Organization\",\"name\":\"Союз учителей\"}");
      assertThat(said.path("mentions").get(0).path("name").asString()).isEqualTo("Петров, П.");
      assertThat(said.path("isPartOf").path("@id").asString())
          .isEqualTo(SignpostedSite.ADDRESS + "/d/" + site.id("fonds"));
      assertThat(said.path("isPartOf").path("name").asString()).isEqualTo("Fonds of tests");
      assertThat(said.path("encoding").path("encodingFormat").asString())
          .isEqualTo("application/pdf");
      assertThat(said.path("copyrightNotice").asString()).isEqualTo("Public domain.");
    }

    @Test
    void a_date_in_doubt_is_marked_as_edtf() {
      JsonNode said = json(site.get("/d/" + site.id("summary"), "Accept", "application/ld+json"));

      assertThat(said.path("dateCreated").path("@type").asString())
          .isEqualTo("http://id.loc.gov/datatypes/edtf/EDTF");
      assertThat(said.path("dateCreated").path("@value").asString()).isEqualTo("1940-04~/1940-05");
    }

    @Test
    void a_page_is_part_of_its_document() {
      JsonNode said = json(letter("/p/2", "application/ld+json"));

      assertThat(said.path("@id").asString()).endsWith("/d/" + site.id("letter") + "/p/2");
      assertThat(said.path("pagination").asString()).isEqualTo("p. 2");
      assertThat(said.path("isPartOf").path("itemLocation").asString())
          .isEqualTo("ф. 1, оп. 2, д. 3");
    }

    @Test
    void no_text_can_end_the_script_in_which_it_stands() {
      assertThat(letter("", "application/ld+json").body()).doesNotContain("<");
    }
  }

  @Nested
  class A_page {

    @ParameterizedTest
    @EnumSource
    void is_cited_as_a_page(Representation form) {
      HttpResponse<String> answer = letter("/p/2", form.mediaType());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("p. 2", "/d/" + site.id("letter") + "/p/2");
      assertThat(header(answer, "Link")).contains("/p/2>; rel=\"cite-as\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/3", "/p/0", "/p/-1", "/p/x", "/p/99999999999"})
    void that_there_is_not_is_not_the_first(String page) {
      HttpResponse<String> answer = letter(page, "application/ld+json");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("No such page");

      HttpResponse<String> forPeople = letter(page, "text/html");
      assertThat(forPeople.statusCode()).isEqualTo(404);
      assertThat(forPeople.headers().firstValue("Link")).isEmpty();
      assertThat(forPeople.body()).doesNotContain("DC.title");
    }
  }

  @Nested
  class What_was_withdrawn {

    @ParameterizedTest
    @EnumSource
    void is_gone_in_every_form_and_says_why(Representation form) {
      String id = site.id("withdrawn");
      for (String rest : List.of("", "/p/1", "/p/7")) {
        HttpResponse<String> answer = site.get("/d/" + id + rest, "Accept", form.mediaType());

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(header(answer, "Content-Type")).startsWith(form.mediaType());
        assertThat(answer.body())
            .contains(id, "2026-03-01", "It was brought in by mistake.")
            .doesNotContain("Withdrawn words");
        assertThat(header(answer, "Link")).contains("/d/" + id + ">; rel=\"cite-as\"");
      }
    }

    @Test
    void is_gone_for_people_too_before_a_script_has_run() {
      HttpResponse<String> answer = site.get("/d/" + site.id("withdrawn"), "Accept", "text/html");

      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(answer.body())
          .contains("2026-03-01: It was brought in by mistake.")
          .doesNotContain("Withdrawn words");
    }

    @Test
    void says_to_search_engines_that_it_is_withdrawn() {
      JsonNode said = json(site.get("/d/" + site.id("withdrawn"), "Accept", "application/ld+json"));

      assertThat(said.path("creativeWorkStatus").asString()).isEqualTo("Withdrawn");
    }
  }

  @Nested
  class What_is_closed {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "application/ld+json",
          "application/json",
          "application/rdf+xml",
          "application/x-research-info-systems",
          "application/x-bibtex",
          "application/vnd.citationstyles.csl+json",
          "text/html"
        })
    void is_answered_for_like_what_never_was_letter_by_letter(String accept) {
      String id = site.id("closed");
      for (String rest : List.of("", "/p/1", "/p/2")) {
        HttpResponse<String> closed = site.get("/d/" + id + rest, "Accept", accept);
        HttpResponse<String> never =
            site.get("/d/" + SignpostedSite.NEVER + rest, "Accept", accept);

        assertThat(closed.statusCode()).isEqualTo(404).isEqualTo(never.statusCode());
        assertThat(drawnAnew(closed.body()).replace(id, SignpostedSite.NEVER))
            .isEqualTo(drawnAnew(never.body()));
        assertThat(headers(closed).keySet()).isEqualTo(headers(never).keySet());
        if (!accept.equals("text/html")) {
          assertThat(headers(closed).toString().replace(id, SignpostedSite.NEVER))
              .isEqualTo(headers(never).toString());
        }
      }
    }

    /** Without what is another for each page that is sent. */
    private static String drawnAnew(String page) {
      return page.replaceAll("nonce=\"[^\"]*\"", "")
          .replaceAll("<meta name=\"_csrf\"[^>]*>", "")
          .replaceAll("ROOT-\\d+", "")
          .replaceAll("\"v-uiId\":\\d+", "");
    }
  }
}
