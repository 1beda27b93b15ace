package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Random;
import org.fonds.RunningSite;
import org.fonds.account.ApiTokens;
import org.fonds.account.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmissionTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BOUNDARY = "between-the-parts";

  private RunningSite site;
  private Secret token;

  @BeforeAll
  void start(@TempDir Path home) {
    site = RunningSite.start(home, "--fonds.desk.largestUpload=3MB", "--fonds.ocr.mode=off");
    token = site.bean(ApiTokens.class).issue(site.archivist("Anna"), "scanner");
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private HttpResponse<String> post(
      @Nullable Secret bearer, String name, byte[] file, @Nullable String description) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"file\"; filename=\"" + name + "\"", file);
    if (description != null) {
      part(body, "name=\"description\"", description.getBytes(UTF_8));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.address("/api/documents"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    if (bearer != null) {
      request.header("Authorization", "Bearer " + bearer.text());
    }
    return site.visitor().send(request.build());
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
    String head =
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    body.writeBytes(head.getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  private HttpResponse<String> post(String name, String text, @Nullable String description) {
    return post(token, name, text.getBytes(UTF_8), description);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private JsonNode search(String query) {
    return json(site.visitor().get("/api/search?" + query));
  }

  @Nested
  class A_source_with_a_description {

    @Test
    void is_a_document_that_a_search_finds_by_its_words_and_its_terms() {
      HttpResponse<String> answer =
          post(
              "Приказ 42.txt",
              "The commandant of Wyshnegorod counted the carts.",
              """
              title: Order on the carts
              type: order
              date: {edtf: 1941-06-14}
              countries: [ee]
              organisations: [nkvd]
              """);

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      JsonNode submission = json(answer);
      String id = submission.path("id").asString();
      assertThat(submission.path("outcome").asString()).isEqualTo("indexed");
      assertThat(submission.path("url").asString()).endsWith("/d/" + id);
      assertThat(answer.headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith("/api/documents/" + id));

      JsonNode found = search("q=Wyshnegorod&country=ee&organisation=nkvd&type=order&year=1941");
      assertThat(found.path("hits").path(0).path("id").asString()).isEqualTo(id);
      JsonNode document = json(site.visitor().get("/api/documents/" + id));
      assertThat(document.toString()).contains("Order on the carts").contains("Приказ 42.txt");
    }

    @Test
    void may_be_described_in_json() {
      assertThat(post("json.txt", "Described in JSON.", "{\"title\": \"In JSON\"}").statusCode())
          .isEqualTo(201);
    }
  }

  @Nested
  class A_description_with_mistakes {

    @Test
    void is_refused_with_the_line_the_value_and_the_mend_of_each_and_nothing_is_taken_in() {
      HttpResponse<String> answer =
          post(
              "faulty.txt",
              "Nobody takes the word quagmire in.",
              """
              title: Faulty
              type: oder
              date: {edtf: 1940-13}
              """);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      JsonNode faults = json(answer).path("faults");
      assertThat(faults.path(0).path("line").asInt()).isEqualTo(2);
      assertThat(faults.path(0).path("value").asString()).isEqualTo("oder");
      assertThat(faults.path(0).path("message").asString()).contains("order (Order)");
      assertThat(faults.path(1).path("line").asInt()).isEqualTo(3);
      assertThat(faults.path(1).path("message").asString()).contains("month 13");
      assertThat(search("q=quagmire").path("total").asInt()).isZero();
    }
  }

  @Nested
  class A_description_that_is_a_book {

    @ParameterizedTest
    @ValueSource(ints = {1_100_000, 2_500_000})
    void is_refused_and_nothing_is_taken_in(int length) {
      HttpResponse<String> answer =
          post(
              "described.txt",
              "Nobody takes the word morass in.",
              "title: A\nscopeAndContent: " + "x".repeat(length));

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(json(answer).path("detail").asString()).contains("description", "1 MB");
      assertThat(search("q=morass").path("total").asInt()).isZero();
    }
  }

  @Nested
  class The_same_bytes_again {

    @Test
    void are_a_duplicate_and_name_the_document() {
      String id = json(post("first.txt", "Bytes that come twice.", null)).path("id").asString();
      HttpResponse<String> again = post("second.txt", "Bytes that come twice.", null);
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(json(again).path("id").asString()).isEqualTo(id);
      assertThat(json(again).path("outcome").asString())
          .isEqualTo("duplicate of " + json(again).path("id").asString());
    }
  }

  @Nested
  class A_file {

    @Test
    void of_a_kind_that_nobody_can_read_is_kept() {
      byte[] noise = new byte[5000];
      new Random(11).nextBytes(noise);
      HttpResponse<String> answer = post(token, "disk.img", noise, null);
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(json(answer).path("outcome").asString()).isEqualTo("unsupported type");
      assertThat(json(answer).path("note").asString()).isNotBlank();
    }

    @Test
    void that_is_too_large_is_refused_in_words() {
      HttpResponse<String> answer = post(token, "large.tif", new byte[4_000_000], null);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("3 MB");
    }

    @Test
    void has_to_be_there() {
      HttpResponse<String> answer =
          site.visitor()
              .send(
                  HttpRequest.newBuilder(site.address("/api/documents"))
                      .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                      .header("Authorization", "Bearer " + token.text())
                      .POST(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"))
                      .build());
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("file");
    }

    @Test
    void without_a_token_is_not_taken() {
      assertThat(post(null, "anonymous.txt", "Who brings this?".getBytes(UTF_8), null).statusCode())
          .isEqualTo(401);
      assertThat(
              post(new Secret("fonds_x"), "forged.txt", "And this?".getBytes(UTF_8), null)
                  .statusCode())
          .isEqualTo(401);
    }
  }

  @Nested
  class The_description_of_the_api {

    @Test
    void says_that_a_token_is_needed() {
      JsonNode api = json(site.visitor().get("/api/openapi"));
      JsonNode post = api.path("paths").path("/api/documents").path("post");
      assertThat(post.path("security").toString()).isEqualTo("[{\"token\":[]}]");
      assertThat(post.path("responses").propertyNames())
          .contains("200", "201", "202", "400", "401", "413", "422");
      assertThat(
              api.path("components")
                  .path("securitySchemes")
                  .path("token")
                  .path("scheme")
                  .asString())
          .isEqualTo("bearer");
    }
  }
}
