package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fonds.ApiServer;
import org.fonds.description.Vocabularies;
import org.fonds.document.Documents;
import org.fonds.holding.solr.Holdings;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.overview.solr.SolrOverview;
import org.fonds.quotation.solr.Quotations;
import org.fonds.room.ReadingRoom;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchAddress;
import org.fonds.search.Thesaurus;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.RelatedDocuments;
import org.fonds.search.solr.SimilarDocuments;
import org.fonds.search.solr.SolrSearch;
import org.fonds.site.SiteSettings;
import org.fonds.store.ArchiveStore;
import org.fonds.suggestion.solr.SolrSuggestions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @TempDir private static Path home;

  private ApiServer site;

  @BeforeAll
  void start() throws IOException, NoSuchAlgorithmException {
    site = ApiServer.start(home);
    ArchiveIndex index = site.bean(ArchiveIndex.class);
    index.put(ArchiveFixtures.archive());
    index.commit();
    StoredFixtures.fill(site.bean(ArchiveStore.class), home);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  /**
   * What was answered is left in {@code target/golden}, to be read and copied where it is meant.
   */
  private static void assertGolden(String name, JsonNode answer) throws IOException {
    if (answer instanceof ObjectNode object && object.has("tookMillis")) {
      object.put("tookMillis", 0);
    }
    String actual = JSON.writeValueAsString(answer) + "\n";
    Path written = Files.createDirectories(Path.of("target", "golden", "api")).resolve(name);
    Files.writeString(written, actual);
    try (InputStream golden = ApiTest.class.getResourceAsStream("/golden/api/" + name)) {
      assertThat(golden).as("golden file %s; written was %s", name, written).isNotNull();
      assertThat(actual)
          .as("what stands in %s against the golden file", written)
          .isEqualTo(new String(golden.readAllBytes(), UTF_8));
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Nested
  class A_search {

    @ParameterizedTest
    @CsvSource({
      "search-words.json, q=deportation+lists",
      "search-everything.json, sort=date&size=3",
      "search-narrowed.json, q=NKVD+OR+raport&country=ee&country=pl&from=1940&to=1941&sort=title",
      "search-html.json, q=script",
      "search-japanese.json, q=%E6%8A%91%E7%95%99&language=ja",
      "search-nothing.json, q=%22unclosed",
      "search-without.json, q=&not.country=ee&not.organisation=red-army&institution=x%22%7D%24q",
    })
    void is_answered_as_before(String golden, String query) throws IOException {
      HttpResponse<String> answer = site.get("/api/search?" + query);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).startsWith("application/json");
      assertGolden(golden, json(answer));
    }

    @Test
    void far_behind_the_last_page_is_empty() {
      JsonNode answer = json(site.get("/api/search?page=1000000000"));
      assertThat(answer.get("hits")).isEmpty();
      assertThat(answer.get("total").asInt()).isEqualTo(6);
    }

    @Test
    void answers_under_its_version_too() {
      HttpResponse<String> versioned = site.get("/api/v1/search?q=deportation");
      assertThat(json(versioned).get("total").asInt()).isPositive();
    }
  }

  @Nested
  class Suggestions {

    @ParameterizedTest
    @CsvSource({
      "suggestions-latin.json, q=rep",
      "suggestions-cyrillic.json, q=%D1%80%D0%B0%D0%BF",
      "suggestions-none.json, q=xyzzy",
    })
    void are_answered_as_before(String golden, String query) throws IOException {
      HttpResponse<String> answer = site.get("/api/suggestions?" + query);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).startsWith("application/json");
      assertGolden(golden, json(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%20", "?q=%E2%80%8F", "?q=...", "?q=%00"})
    void are_none_for_what_has_no_letter(String query) {
      HttpResponse<String> answer = site.get("/api/v1/suggestions" + query);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(json(answer).get("suggestions")).isEmpty();
    }

    @Test
    void are_none_for_ten_thousand_letters() {
      HttpResponse<String> answer = site.get("/api/suggestions?q=" + "a".repeat(10_000));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(json(answer).get("suggestions")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"q=a&q=b, q, b", "q=a&limit=3, limit, 3", "typed=a, typed, a"})
    void with_a_wrong_parameter_are_a_problem(String query, String parameter, String value) {
      HttpResponse<String> answer = site.get("/api/suggestions?" + query);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
      assertThat(json(answer).get("parameter").asString()).isEqualTo(parameter);
      assertThat(json(answer).get("value").asString()).isEqualTo(value);
    }
  }

  @Nested
  class Hostile_words {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{!func}ord(id)",
          "*:*",
          "text_ru:приказ",
          "\"",
          "\u0000",
          "😀",
          "${q}",
          "((((",
          "AND OR"
        })
    void are_words_that_nothing_has(String words) {
      HttpResponse<String> answer = site.get("/api/search?q=" + URLEncoder.encode(words, UTF_8));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(json(answer).get("total").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "приказ ", "抑", "\"x "})
    void of_ten_kilobytes_are_answered_with_a_notice(String words) {
      String text = words.repeat(10_240 / words.getBytes(UTF_8).length);
      HttpResponse<String> answer = site.get("/api/search?q=" + URLEncoder.encode(text, UTF_8));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(json(answer).get("notice").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"{!func}", "\"a", "a|b", "[1]", "a^2", "<b>", "a\\b", "`x`", "%00", "a%20b"})
    void that_nobody_encoded_are_answered(String raw) {
      assertThat(site.statusOf("/api/search?q=" + raw)).contains(" 200");
    }
  }

  @Nested
  class A_wrong_parameter {

    @ParameterizedTest
    @CsvSource({
      "page, 0",
      "page, two",
      "page, 99999999999999999999",
      "size, 1000",
      "from, 1940-13",
      "dates, sure",
      "year, fourty",
      "country, atlantis",
      "organisation, gestapo",
      "type, orders",
      "language, klingon",
      "event, atlantis",
      "described, maybe",
      "not.type, orders",
      "not.size, 1",
      "sort, best",
      "organization, nkvd",
    })
    void is_a_problem_that_names_it_and_its_value(String parameter, String value) {
      HttpResponse<String> answer = site.get("/api/search?" + parameter + "=" + value);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
      assertThat(json(answer).get("parameter").asString()).isEqualTo(parameter);
      assertThat(json(answer).get("value").asString()).isEqualTo(value);
      assertThat(json(answer).get("detail").asString()).contains(parameter, value);
    }

    @Test
    void has_a_settled_form() throws IOException {
      assertGolden("problem-parameters.json", json(site.get("/api/search?page=0&country=polend")));
    }
  }

  @Nested
  class A_document {

    @Test
    void is_answered_as_before() throws IOException {
      assertGolden("document.json", json(site.get("/api/documents/aaaa-0002")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz-9999", "nonsense", "..%2F..", "aaaa-0002%00", "%7B!func%7D"})
    void that_is_not_there_is_a_problem(String id) {
      String status = site.statusOf("/api/documents/" + id);
      assertThat(status).matches("HTTP/1.1 40[04].*");
    }

    @Test
    void that_is_not_there_is_said() throws IOException {
      HttpResponse<String> answer = site.get("/api/documents/zzzz-9999");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertGolden("problem-document.json", json(answer));
    }
  }

  @Nested
  class A_page {

    @Test
    void is_answered_as_before() throws IOException {
      assertGolden("page.json", json(site.get("/api/documents/aaaa-0002/pages/1?q=lists")));
    }

    @Test
    void without_words_has_no_marks() {
      assertThat(json(site.get("/api/documents/aaaa-0002/pages/2")).get("html").isNull()).isTrue();
    }

    @Test
    void on_which_nothing_answers_is_shown_unmarked() {
      JsonNode page = json(site.get("/api/documents/aaaa-0002/pages/2?q=nowhere"));
      assertThat(page.get("html").asString()).startsWith("Trains left");
    }

    @Test
    void while_the_index_is_away_says_why_nothing_is_marked() {
      SolrSettings nowhere =
          new SolrSettings(
              SolrSettings.Mode.HTTP, List.of("http://127.0.0.1:1/solr"), null, 0, 0, null, null);
      try (ArchiveIndex away = ArchiveIndex.open(nowhere, home)) {
        DocumentController controller =
            new DocumentController(
                over(away), site.bean(SearchAddress.class), site.bean(SiteSettings.class));

        PageAnswer page =
            (PageAnswer) controller.page("aaaa-0002", "2", words("Siberia")).getBody();

        assertThat(page).isNotNull();
        assertThat(page.html()).startsWith("Trains left").doesNotContain("<mark>");
        assertThat(page.notice()).contains("index does not answer");
      }
    }

    private static MultiValueMap<String, String> words(String words) {
      return MultiValueMap.fromSingleValue(Map.of("q", words));
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "-1, 400", "one, 400", "3, 404", "999999999999, 400"})
    void that_is_not_there_is_a_problem(String number, int status) {
      HttpResponse<String> answer = site.get("/api/documents/aaaa-0002/pages/" + number);
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(json(answer).get("parameter").asString()).isEqualTo("page");
      assertThat(json(answer).get("value").asString()).isEqualTo(number);
    }
  }

  @Nested
  class What_lies_around_a_document {

    @ParameterizedTest
    @CsvSource({
      "hits.json, hits?q=Siberia+deportations",
      "hits-with-a-notice.json, hits?q=title:report+-night+lists&page=2&match=exact",
      "similar.json, similar",
      "related.json, related",
    })
    void is_answered_as_before(String golden, String address) throws IOException {
      HttpResponse<String> answer = site.get("/api/documents/aaaa-0002/" + address);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertGolden(golden, json(answer));
    }

    @ParameterizedTest
    @CsvSource({
      "hits, q",
      "hits?q=, q",
      "hits?q=x&page=0, page",
      "hits?q=x&match=nearly, match",
      "hits?q=x&country=ee, country",
      "similar?size=3, size",
      "related?q=x, q",
    })
    void is_not_answered_for_a_wrong_parameter(String address, String parameter) {
      HttpResponse<String> answer = site.get("/api/documents/aaaa-0002/" + address);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(json(answer).get("parameter").asString()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hits?q=x", "similar", "related"})
    void of_one_that_is_not_there_is_a_problem(String address) {
      assertThat(site.get("/api/documents/zzzz-9999/" + address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{!func}ord(id)", "\"}^=9", "${q}", "((((", "*:*"})
    void is_asked_for_any_words(String words) {
      String query = URLEncoder.encode(words, UTF_8);
      HttpResponse<String> answer = site.get("/api/documents/aaaa-0002/hits?q=" + query);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(json(answer).get("pages")).isEmpty();
    }

    @Test
    void is_not_available_while_the_index_is_away() {
      SolrSettings nowhere =
          new SolrSettings(
              SolrSettings.Mode.HTTP, List.of("http://127.0.0.1:1/solr"), null, 0, 0, null, null);
      Vocabularies vocabularies = site.bean(Vocabularies.class);
      try (ArchiveIndex away = ArchiveIndex.open(nowhere, home)) {
        AroundController controller =
            new AroundController(
                over(away),
                vocabularies,
                site.bean(SearchAddress.class),
                site.bean(SiteSettings.class));
        MultiValueMap<String, String> none = MultiValueMap.fromSingleValue(Map.of());

        assertThat(controller.similar("aaaa-0002", none).getStatusCode().value()).isEqualTo(503);
        assertThat(controller.related("aaaa-0002", none).getStatusCode().value()).isEqualTo(503);
        assertThat(
                controller
                    .hits("aaaa-0002", MultiValueMap.fromSingleValue(Map.of("q", "x")))
                    .getStatusCode()
                    .value())
            .isEqualTo(503);
      }
    }
  }

  @Nested
  class An_original {

    private static final String ADDRESS = "/api/documents/aaaa-0002/original";

    @Test
    void comes_bit_for_bit_with_its_name_and_digest() {
      HttpResponse<String> answer = site.get(ADDRESS);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(StoredFixtures.HTML);
      assertThat(header(answer, "Content-Type")).isEqualTo("text/html");
      assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
      assertThat(header(answer, "ETag")).isEqualTo('"' + StoredFixtures.HTML_SHA256 + '"');
      assertThat(header(answer, "Content-Disposition"))
          .startsWith("inline; ")
          .endsWith("filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82%20%22%C4%85%22.html");
    }

    @Test
    void runs_no_script_on_this_site() {
      HttpResponse<String> answer = site.get(ADDRESS);
      assertThat(header(answer, "Content-Security-Policy")).startsWith("sandbox;");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void is_saved_where_that_is_asked() {
      assertThat(header(site.get(ADDRESS + "?download=true"), "Content-Disposition"))
          .startsWith("attachment; ");
    }

    @Test
    void comes_in_ranges() {
      HttpResponse<String> answer = site.get(ADDRESS, "Range", "bytes=1-4");
      assertThat(answer.statusCode()).isEqualTo(206);
      assertThat(answer.body()).isEqualTo(StoredFixtures.HTML.substring(1, 5));
      assertThat(header(answer, "Content-Range"))
          .isEqualTo("bytes 1-4/" + StoredFixtures.HTML.length());
      assertThat(site.get(ADDRESS, "Range", "bytes=9999-").statusCode()).isEqualTo(416);
    }

    @Test
    void that_one_has_does_not_come_again() {
      String tag = '"' + StoredFixtures.HTML_SHA256 + '"';
      assertThat(site.get(ADDRESS, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void comes_though_the_text_that_was_read_from_it_cannot_be_read() throws IOException {
      StoredFixtures.withoutText(site.bean(ArchiveStore.class), home);

      assertThat(site.get("/api/documents/bbbb-0001/original", "Range", "bytes=1-4").body())
          .isEqualTo(StoredFixtures.HTML.substring(1, 5));
    }

    @Test
    void has_no_access_copy_where_OCR_has_read_nothing() {
      assertThat(site.get("/api/documents/bbbb-0001/access-copy").statusCode()).isEqualTo(404);
      assertThat(site.get("/api/documents/bbbb-0001/access-copy?x=1").statusCode()).isEqualTo(400);
    }

    @Test
    void of_an_unknown_document_is_a_problem() {
      assertThat(site.get("/api/documents/zzzz-9999/original").statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class A_parameter_that_an_address_does_not_take {

    @ParameterizedTest
    @CsvSource({
      "/api/documents/aaaa-0002?page=2, page, 2",
      "/api/documents/aaaa-0002/pages/1?query=lists, query, lists",
      "/api/documents/aaaa-0002/pages/1?q=lists&q=ready, q, ready",
      "/api/documents/aaaa-0002/pages/1/image?size=2, size, 2",
      "/api/documents/aaaa-0002/original?donwload=true, donwload, true",
      "/api/documents/aaaa-0002/original?download=true&download=false, download, false",
      "/api/documents/aaaa-0002/original?download=maybe, download, maybe",
    })
    void is_a_problem(String address, String parameter, String value) {
      HttpResponse<String> answer = site.get(address);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
      assertThat(json(answer).get("parameter").asString()).isEqualTo(parameter);
      assertThat(json(answer).get("value").asString()).isEqualTo(value);
    }
  }

  @Nested
  class The_description_of_the_api {

    private static final String FILTERS =
        "country dates described event from institution language not.country not.described"
            + " not.event not.institution not.language not.ocr not.organisation not.place not.type"
            + " not.year ocr organisation place to type year";
    private static final String SEARCH = FILTERS + " euphemisms match page q size sort";

    @ParameterizedTest
    @CsvSource({
      "get /api/search, " + SEARCH,
      "get /api/search/citations, " + SEARCH + " format id",
      "get /api/suggestions, q",
      "get /api/quotations, document text",
      "post /api/quotations, ''",
      "get /api/documents/{id}, id",
      "get /api/documents/{id}/citation, format id page",
      "get /api/documents/{id}/citation/formatted, code format id lang page style",
      "get /api/documents/{id}/original, download id",
      "get /api/documents/{id}/access-copy, id",
      "get /api/documents/{id}/parts/{number}, download id number",
      "get /api/documents/{id}/pages/{number}, id match number q",
      "get /api/health, ''",
      "get /api/research/lists/{id}, id page",
      "get /api/research/lists/{id}/citations, entry format id tag",
      "get /api/research/shared/{secret}/dossier, entry secret tag",
      "post /api/batch-searches, " + FILTERS + " column hits name way",
      "get /api/batch-searches/{id}, id",
      "get /api/batch-searches/{id}/rows, id page show",
      "get /api/batch-searches/{id}/table, id show",
      "get /api/journal, deed document format from q until who",
      "get /api/vocabularies/{name}, name",
      "post /api/documents, ''",
      "post /api/uploads, Tus-Resumable Upload-Length Upload-Metadata",
      "patch /api/uploads/{id}, id Upload-Offset",
    })
    void names_every_parameter(String operation, String names) {
      assertThat(parameters().get(operation))
          .containsExactlyInAnyOrder(names.isEmpty() ? new String[0] : names.split(" "));
    }

    @Test
    void names_the_parameters_of_figures() {
      assertThat(parameters().get("get /api/search/timeline"))
          .contains("q", "country", "not.place", "from", "format", "by")
          .doesNotContain("map");
      assertThat(parameters().get("get /api/search/map"))
          .contains("q", "country", "not.place", "from", "format", "map")
          .doesNotContain("by");
    }

    @Test
    void names_every_address_and_no_other() {
      assertThat(parameters())
          .containsOnlyKeys(
              "get /api/search",
              "get /api/search/citations",
              "get /api/search/descriptions",
              "get /api/search/timeline",
              "get /api/search/map",
              "get /api/search/organisations",
              "get /api/suggestions",
              "get /api/quotations",
              "post /api/quotations",
              "get /api/documents/{id}",
              "get /api/documents/{id}/citation",
              "get /api/documents/{id}/citation/formatted",
              "get /api/documents/{id}/original",
              "get /api/documents/{id}/access-copy",
              "get /api/documents/{id}/redacted-copy",
              "get /api/documents/{id}/parts/{number}",
              "get /api/documents/{id}/hits",
              "get /api/documents/{id}/similar",
              "get /api/documents/{id}/related",
              "get /api/documents/{id}/pages/{number}",
              "get /api/documents/{id}/pages/{number}/image",
              "get /api/health",
              "get /api/research/lists",
              "post /api/research/lists",
              "get /api/research/lists/{id}",
              "post /api/research/lists/{id}/entries",
              "get /api/research/lists/{id}/citations",
              "get /api/research/lists/{id}/dossier",
              "get /api/research/shared/{secret}/citations",
              "get /api/research/shared/{secret}/dossier",
              "get /api/batch-searches",
              "post /api/batch-searches",
              "get /api/batch-searches/{id}",
              "delete /api/batch-searches/{id}",
              "post /api/batch-searches/{id}/cancel",
              "get /api/batch-searches/{id}/rows",
              "get /api/batch-searches/{id}/table",
              "get /api/journal",
              "get /api/vocabularies/{name}",
              "post /api/documents",
              "post /api/uploads",
              "options /api/uploads",
              "head /api/uploads/{id}",
              "get /api/uploads/{id}",
              "patch /api/uploads/{id}",
              "delete /api/uploads/{id}",
              "post /api/uploads/together");
    }

    /** The names of parameters by method and address. */
    private Map<String, List<String>> parameters() {
      Map<String, List<String>> parameters = new TreeMap<>();
      json(site.get("/api/openapi"))
          .path("paths")
          .forEachEntry((path, methods) ->
              methods.forEachEntry((method, operation) ->
                  parameters.put(
                      method + " " + path,
                      operation
                          .path("parameters")
                          .valueStream()
                          .map(parameter -> parameter.path("name").asString())
                          .toList())));
      return parameters;
    }
  }

  @Nested
  class Anything_else {

    @Test
    void is_a_problem() {
      HttpResponse<String> answer = site.get("/api/nothing");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }
  }

  @Nested
  class The_health_of_the_site {

    @Test
    void says_how_many_documents_can_be_found() {
      assertThat(site.get("/api/health").body()).isEqualTo("{\"status\":\"up\",\"documents\":6}");
    }
  }

  private ReadingRooms over(ArchiveIndex index) {
    Vocabularies vocabularies = site.bean(Vocabularies.class);
    ReadingRoom room =
        new ReadingRoom(
            new SolrSearch(index, vocabularies),
            new SolrSuggestions(index, vocabularies),
            new PageMarks(index, new Thesaurus(vocabularies)),
            new SimilarDocuments(index),
            new RelatedDocuments(index, vocabularies),
            new Holdings(index),
            new Quotations(index, site.bean(Documents.class)),
            new SolrOverview(index, vocabularies, country -> true),
            site.bean(Documents.class));
    return new ReadingRooms(room, () -> room, () -> false);
  }
}
