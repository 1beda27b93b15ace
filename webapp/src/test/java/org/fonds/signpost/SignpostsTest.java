package org.fonds.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fonds.SentPage;
import org.fonds.permalink.Representation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say of themselves in the first answer, before a script has run. */
@ExtendWith(SignpostedSite.Once.class)
class SignpostsTest {

  private static final Pattern CONTEXT = Pattern.compile("ctx_ver=[^\"]*");

  private final SignpostedSite site;

  SignpostsTest(SignpostedSite site) {
    this.site = site;
  }

  private Document page(String path) {
    return Jsoup.parse(site.get(path, "Accept", "text/html").body());
  }

  private static List<String> tags(Document page, String name) {
    return page.select("head > meta[name=" + name + "]").eachAttr("content");
  }

  private static String links(HttpResponse<String> answer) {
    return String.join(", ", answer.headers().allValues("Link"));
  }

  @Nested
  class The_head_of_a_document {

    @Test
    void has_the_tags_that_zotero_reads_and_none_that_mislead_it() {
      Document page = page("/d/" + site.id("letter"));

      assertThat(page.title()).isEqualTo(SignpostedSite.TITLE + " – Example Archive");
      assertThat(tags(page, "z:itemType")).containsExactly("letter");
      assertThat(tags(page, "z:archive")).containsExactly("Архив & <город>");
      assertThat(tags(page, "DC.title")).containsExactly(SignpostedSite.TITLE);
      assertThat(tags(page, "DC.creator")).containsExactly("Иванов, И. И.", "Союз учителей,");
      assertThat(tags(page, "DC.date")).containsExactly("1918-02-04");
      assertThat(tags(page, "DC.language")).containsExactly("ru");
      assertThat(tags(page, "DC.coverage"))
          .as("what Zotero takes for the location in the archive")
          .containsExactly("ф. 1, оп. 2, д. 3");
      assertThat(tags(page, "DC.rights")).containsExactly("Public domain.");
      assertThat(tags(page, "DCTERMS.abstract").getFirst()).contains("What the letter says.");
      assertThat(tags(page, "citation_public_url"))
          .containsExactly(SignpostedSite.ADDRESS + "/d/" + site.id("letter"));
      assertThat(tags(page, "citation_pdf_url").getFirst()).endsWith("/original");
      assertThat(page.select("link[rel=schema.DC]").attr("href"))
          .isEqualTo("http://purl.org/dc/elements/1.1/");
      for (String misleading :
          List.of("DC.source", "DC.publisher", "citation_title", "citation_journal_title")) {
        assertThat(tags(page, misleading)).as(misleading).isEmpty();
      }
    }

    @Test
    void leads_to_unapi_and_names_the_document_there() {
      for (String rest : List.of("", "/p/2")) {
        Document page = page("/d/" + site.id("letter") + rest);

        Element server = page.select("head > link[rel=unapi-server]").getFirst();
        assertThat(server.attr("href")).isEqualTo(SignpostedSite.ADDRESS + "/unapi");
        assertThat(server.attr("type")).isEqualTo("application/xml");
        assertThat(page.select("abbr.unapi-id").eachAttr("title"))
            .containsExactly(site.id("letter") + rest);
      }
    }

    @Test
    void has_the_same_json_ld_as_the_address_gives() {
      for (String rest : List.of("", "/p/2")) {
        String path = "/d/" + site.id("letter") + rest;
        Document page = page(path);

        assertThat(page.select("head > script[type=application/ld+json]")).hasSize(1);
        JsonNode said =
            JsonMapper.shared()
                .readTree(page.select("script[type=application/ld+json]").getFirst().data());
        assertThat(said)
            .isEqualTo(
                JsonMapper.shared()
                    .readTree(site.get(path, "Accept", "application/ld+json").body()));
        assertThat(page.select("b")).as("what the title would have made").isEmpty();
      }
    }

    @Test
    void warns_of_what_was_written_for_demonstration_and_says_a_date_in_doubt_in_words() {
      Document page = page("/d/" + site.id("summary"));

      assertThat(tags(page, "DCTERMS.abstract").getFirst())
          .startsWith("Demonstration summary, not a source.");
      assertThat(tags(page, "DC.date")).containsExactly("ca. April 1940–May 1940");
      assertThat(tags(page, "z:itemType")).containsExactly("report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "never"})
    void is_empty_where_there_is_nothing_to_say(String name) {
      String id = name.equals("never") ? SignpostedSite.NEVER : site.id(name);
      HttpResponse<String> answer = site.get("/d/" + id, "Accept", "text/html");

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(links(answer)).isEmpty();
      assertThat(Jsoup.parse(answer.body()).select("[data-signpost]")).isEmpty();
    }

    @Test
    void of_a_description_alone_leads_to_no_file() {
      HttpResponse<String> answer = site.get("/d/" + site.id("described"), "Accept", "text/html");

      assertThat(answer.body()).contains("A letter that is not shown");
      assertThat(answer.body() + links(answer)).doesNotContain("/original");
    }
  }

  @Nested
  class The_links_of_a_document {

    @Test
    void say_by_which_address_it_is_cited_what_it_is_and_where_it_lies() {
      String id = site.id("letter");
      String links = links(site.get("/d/" + id + "?q=words&from=1918", "Accept", "text/html"));

      assertThat(links)
          .contains(
              "<https://archive.example.org/d/" + id + ">; rel=\"cite-as\"",
              "<https://schema.org/ArchiveComponent>; rel=\"type\"",
              "<https://schema.org/AboutPage>; rel=\"type\"",
              "/original>; rel=\"item\"; type=\"application/pdf\"",
              "/d/" + site.id("fonds") + ">; rel=\"collection\"");
    }

    @ParameterizedTest
    @EnumSource
    void lead_to_every_form(Representation form) {
      String links = links(site.get("/d/" + site.id("letter") + "/p/2", "Accept", "text/html"));
      MatchResult link =
          Pattern.compile(
                  "<https://archive.example.org(/[^>]*)>; rel=\"describedby\"; type=\""
                      + Pattern.quote(form.mediaType())
                      + "\"")
              .matcher(links)
              .results()
              .findFirst()
              .orElseThrow();

      HttpResponse<String> described = site.get(link.group(1));
      assertThat(described.statusCode()).isEqualTo(200);
      assertThat(described.headers().firstValue("Content-Type").orElse(""))
          .startsWith(form.mediaType());
      assertThat(described.body()).contains("/p/2");
    }

    @Test
    void say_of_a_page_that_it_is_cited_as_a_page() {
      String id = site.id("letter");
      assertThat(links(site.get("/d/" + id + "/p/2", "Accept", "text/html")))
          .contains("/d/" + id + "/p/2>; rel=\"cite-as\"", "/d/" + id + ">; rel=\"collection\"");
    }
  }

  @Nested
  class A_search {

    @Test
    void is_cited_by_what_is_asked_and_nothing_else_in_its_address() {
      HttpResponse<String> answer =
          site.get("/?utm_source=x&sort=relevance&q=words&page=1", "Accept", "text/html");

      assertThat(links(answer)).contains("<https://archive.example.org/?q=words>; rel=\"cite-as\"");
      Document page = Jsoup.parse(answer.body());
      assertThat(page.select("link[rel=canonical]").attr("href"))
          .isEqualTo("https://archive.example.org/?q=words");
      assertThat(page.select("link[rel=unapi-server]")).hasSize(1);
    }

    @Test
    void of_a_page_of_text_has_its_links_in_the_head_alone() {
      String words = "%D1%81%D0%BB%D0%BE%D0%B2%D0%BE+".repeat(600);
      HttpResponse<String> answer = site.get("/?q=" + words, "Accept", "text/html");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(links(answer)).isEmpty();
      assertThat(Jsoup.parse(answer.body()).select("link[rel=cite-as]").attr("href"))
          .hasSizeGreaterThan(10_000);
    }

    @Test
    void marks_each_hit_with_a_context_that_says_what_the_record_says() {
      SentPage sent =
          SentPage.to(
              site.site().visitor(), "?q=title:(Summary+OR+%D0%9F%D0%B8%D1%81%D1%8C%D0%BC%D0%BE)");
      Map<String, Map<String, String>> contexts = new LinkedHashMap<>();
      CONTEXT
          .matcher(sent.changes())
          .results()
          .map(MatchResult::group)
          .map(SignpostsTest::keys)
          .forEach(keys -> contexts.put(keys.getOrDefault("rft_id", ""), keys));

      assertThat(contexts)
          .containsOnlyKeys(
              SignpostedSite.ADDRESS + "/d/" + site.id("letter"),
              SignpostedSite.ADDRESS + "/d/" + site.id("summary"));
      for (String name : List.of("letter", "summary")) {
        Map<String, String> context =
            contexts.getOrDefault(SignpostedSite.ADDRESS + "/d/" + site.id(name), Map.of());
        Document page = page("/d/" + site.id(name));
        assertThat(context)
            .containsEntry("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc")
            .containsEntry("rft.type", tags(page, "z:itemType").getFirst())
            .containsEntry("rft.title", tags(page, "DC.title").getFirst())
            .containsEntry("rft.date", tags(page, "DC.date").getFirst())
            .containsEntry("rft.language", tags(page, "DC.language").getFirst())
            .containsEntry("rft.identifier", tags(page, "DC.identifier").getFirst())
            .doesNotContainKeys("rft.source", "rft.publisher");
        assertThat(sent.changes()).contains("\"" + site.id(name) + "\"", "unapi-id");
      }
      assertThat(contexts.get(SignpostedSite.ADDRESS + "/d/" + site.id("letter")))
          .containsEntry("rft.coverage", "ф. 1, оп. 2, д. 3")
          .containsEntry("rft.creator", "Иванов, И. И.; Союз учителей,");
      assertThat(contexts.get(SignpostedSite.ADDRESS + "/d/" + site.id("summary")))
          .containsEntry("rft.description", "Demonstration summary, not a source.")
          .doesNotContainKey("rft.creator");
    }

    @Test
    void marks_nothing_that_is_closed() {
      SentPage sent = SentPage.to(site.site().visitor(), "?q=words");

      assertThat(sent.all()).contains(site.id("fonds"));
      assertThat(sent.all()).doesNotContain(site.id("closed"), site.id("withdrawn"));
    }
  }

  private static Map<String, String> keys(String context) {
    Map<String, String> keys = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (String pair : context.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String value = URLDecoder.decode(parts[1], UTF_8);
      if (keys.containsKey(parts[0]) && !parts[0].equals("rft.creator")) {
        twice.add(parts[0]);
      }
      keys.merge(parts[0], value, (first, next) -> first + "; " + next);
    }
    assertThat(twice).as("keys that Zotero would take the last of").isEmpty();
    return keys;
  }
}
