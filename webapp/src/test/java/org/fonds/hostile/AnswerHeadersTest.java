package org.fonds.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.RunningSite;
import org.fonds.ingest.Ingest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of answer says to browsers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerHeadersTest {

  private static final String VIEWER = "/webjars/pdf-js/5.3.31/web/viewer.html";
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

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

  private static String header(HttpResponse<String> answer, String name) {
    assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
    return answer.headers().firstValue(name).orElseThrow();
  }

  @Test
  void the_library_that_draws_pages_is_kept_by_browsers_since_its_address_names_its_version() {
    assertThat(header(site.visitor().get("/webjars/pdf-js/5.3.31/build/pdf.mjs"), "Cache-Control"))
        .isEqualTo("max-age=31536000, public, immutable");
  }

  private static String policy(HttpResponse<String> answer) {
    return header(answer, "Content-Security-Policy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=x",
        "/d/aaaa-0001",
        "/nothing-here",
        "/sign-in",
        "/desk",
        "/setup/nothing",
        "/styles.css",
        "/icon.svg",
        "/js/keyboard.js",
        VIEWER,
        "/api/search?q=x",
        "/api/search?wrong=x",
        "/api/documents/aaaa-0001/original",
        "/api/nothing",
        "/api/openapi",
        "/api/health",
        "/a//b",
        "/api/x;y=z",
      })
  void every_answer_is_taken_for_what_it_says_and_may_stand_in_no_other_site(String address) {
    HttpResponse<String> answer = site.visitor().get(address);

    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).as("over http").isEmpty();
    assertThat(policy(answer))
        .contains("default-src 'none'")
        .containsPattern("frame-ancestors '(self|none)'");
  }

  @Nested
  class A_page {

    @Test
    void runs_only_scripts_that_were_sent_with_it_by_a_number_of_its_own() {
      HttpResponse<String> first = site.visitor().get("/");
      HttpResponse<String> second = site.visitor().get("/");

      assertThat(policy(first)).contains("'strict-dynamic'").doesNotContain("script-src 'self'");
      assertThat(policy(first).replaceFirst(".*script-src ([^;]+).*", "$1"))
          .doesNotContain("'unsafe-inline'");
      assertThat(nonce(first)).isNotEqualTo(nonce(second));
      Matcher scripts = Pattern.compile("<script[^>]*>").matcher(first.body());
      assertThat(scripts.results())
          .isNotEmpty()
          .allSatisfy(
              script -> assertThat(script.group()).contains("nonce=\"" + nonce(first) + "\""));
    }

    private static String nonce(HttpResponse<String> answer) {
      Matcher nonce = NONCE.matcher(policy(answer));
      assertThat(nonce.find()).isTrue();
      return nonce.group(1);
    }
  }

  @Test
  void the_viewer_runs_files_of_this_site_and_nothing_from_a_text() {
    assertThat(policy(site.visitor().get(VIEWER)))
        .contains("script-src 'self' 'wasm-unsafe-eval';")
        .doesNotContain("'unsafe-eval'");
  }

  @Test
  void an_answer_of_the_api_loads_nothing_and_stands_in_no_frame() {
    assertThat(policy(site.visitor().get("/api/search?q=x")))
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  }

  @Nested
  class An_original {

    private HttpResponse<String> original(String id, String parameters) {
      HttpResponse<String> answer =
          site.visitor().get("/api/documents/" + id + "/original" + parameters);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      return answer;
    }

    @ParameterizedTest
    @EnumSource
    void with_a_script_lies_in_a_sandbox(HostileSource source) {
      String id = source.bringInto(site.bean(Ingest.class), folder);

      assertThat(policy(original(id, "")))
          .startsWith("sandbox; default-src 'none';")
          .doesNotContain("allow-")
          .doesNotContain("script-src");
      assertThat(header(original(id, "?download=true"), "Content-Disposition"))
          .startsWith("attachment;");
    }

    @Test
    void is_what_its_bytes_say_and_not_what_its_name_says() {
      String page = "<html><body><script>document.title='it ran'</script>Named like a PDF.";
      String asPdf =
          HostileSource.bring(site.bean(Ingest.class), folder, "order.pdf", page.getBytes(UTF_8));
      String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
      String asPage =
          HostileSource.bring(site.bean(Ingest.class), folder, "order.html", pdf.getBytes(UTF_8));

      assertThat(policy(original(asPdf, ""))).startsWith("sandbox;");
      HttpResponse<String> answer = original(asPage, "");
      assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
      assertThat(policy(answer)).contains("default-src 'none'").doesNotContain("script-src");
    }

    @ParameterizedTest
    @MethodSource("org.fonds.hostile.HostileSource#names")
    void has_a_name_that_is_no_header_and_no_path(String name) {
      byte[] text = ("Demonstration text under the name " + name).getBytes(UTF_8);
      String id = HostileSource.bring(site.bean(Ingest.class), folder, name, text);
      HttpResponse<String> answer = original(id, "");

      assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("ran=");
      assertThat(header(answer, "Content-Disposition"))
          .matches(
              "inline; filename=\"(?:[^\"\\\\/]|\\\\\")*\"; filename\\*=UTF-8''[\\w.%!#$&+^`|~-]+")
          .doesNotContain("%2F", "%5C", "%0D", "%E2%80%AE");
    }
  }
}
