package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fonds.RunningSite;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.SourceSubmission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PAGE = "<html><script>alert('x')</script><p>Windows were nailed shut";

  private RunningSite site;
  private Path folder;

  @BeforeAll
  void start(@TempDir Path home, @TempDir Path work) {
    folder = work;
    site = RunningSite.start(home, "--fonds.ocr.mode=off");
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private static String letter(String subject, String text, String attachment) {
    String boundary = "between-" + subject;
    return """
    From: Archive <archive@example.org>
    Subject: %1$s
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="%2$s"

    --%2$s
    Content-Type: text/plain

    %3$s
    --%2$s
    %4$s
    --%2$s--
    """
        .formatted(subject, boundary, text, attachment);
  }

  private static String nested() {
    String page =
        "Content-Type: application/pdf\n"
            + "Content-Disposition: attachment; filename=\"../../list of carts.html\"\n\n"
            + PAGE;
    String inner = letter("Inner", "The inner letter names nobody.", page);
    return letter(
        "Outer",
        "The outer letter.",
        "Content-Type: message/rfc822\nContent-Disposition: attachment; filename=\"inner.eml\"\n\n"
            + inner);
  }

  private IngestOutcome handIn(Path file) {
    return site.bean(Ingest.class).ingest(SourceSubmission.of(file, null, "a test"), step -> {});
  }

  private JsonNode json(String address) {
    return JSON.readTree(site.visitor().get(address).body());
  }

  @Nested
  class A_page_attached_to_a_letter_that_is_attached_to_a_letter {

    private String id() throws IOException {
      IngestOutcome outcome = handIn(Files.writeString(folder.resolve("outer.eml"), nested()));
      return OutcomeWords.document(outcome).orElseThrow().text();
    }

    @Test
    void is_listed_with_its_place_by_its_bare_name() throws IOException {
      JsonNode part = json("/api/documents/" + id()).path("parts").path(1);
      assertThat(part.path("name").asString()).isEqualTo("list of carts.html");
      assertThat(part.path("within").asInt()).isEqualTo(1);
      assertThat(part.path("mediaType").asString()).isEqualTo("text/html");
      assertThat(part.path("firstPage").asInt()).isEqualTo(3);
    }

    @Test
    void is_opened_without_any_rights() throws IOException {
      HttpResponse<String> answer = site.visitor().get("/api/documents/" + id() + "/parts/2");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body().strip()).isEqualTo(PAGE);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox"));
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .hasValueSatisfying(said -> assertThat(said).startsWith("inline").doesNotContain(".."));
    }

    @Test
    void is_found_by_its_words_with_its_name_and_by_its_name_alone() throws IOException {
      String id = id();
      JsonNode hit = json("/api/search?q=nailed").path("hits").path(0);
      assertThat(hit.path("id").asString()).isEqualTo(id);
      assertThat(hit.toString()).contains("p. 3 (list of carts.html)");
      assertThat(json("/api/search?q=carts").path("hits").path(0).path("id").asString())
          .isEqualTo(id);
    }

    @Test
    void has_no_neighbour_beyond_the_last() throws IOException {
      String address = "/api/documents/" + id() + "/parts/";
      assertThat(site.visitor().get(address + "3").statusCode()).isEqualTo(404);
      assertThat(site.visitor().get(address + "0").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void A_zip_that_is_handed_in_becomes_the_files_in_it() throws IOException {
    Path file = folder.resolve("box.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("folder/a.txt"));
      zip.write("The weighbridge was closed.".getBytes(UTF_8));
    }
    assertThat(OutcomeWords.kind(handIn(file))).isEqualTo("unpacked");
    assertThat(json("/api/search?q=weighbridge").path("hits").size()).isEqualTo(1);
  }
}
