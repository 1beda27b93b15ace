package org.fonds.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Invitations;
import org.fonds.account.Role;
import org.fonds.ingest.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every door of an archive that only people with an account read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedInOnlyTest {

  private static final String READER = "Rudolf";

  private RunningSite site;
  private ClosedArchive archive;
  private RunningSite.Visitor reader;

  @BeforeAll
  void start(@TempDir Path folder) {
    site = RunningSite.start(folder.resolve("home"), "--fonds.reading=signed-in");
    archive = ClosedArchive.bringInto(site.bean(Archive.class), folder.resolve("sources"));
    site.bean(Accounts.class).add(new AccountName(READER), RunningSite.PASSWORD, Role.READER);
    reader = site.visitor();
    reader.signIn(READER, RunningSite.PASSWORD);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private String opened(String door) {
    return door.replace("{id}", archive.id("open")).replace("{words}", "deportation");
  }

  private static String whereTo(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  private static Stream<String> doors() {
    List<String> others =
        List.of(
            "/",
            "/?q=deportation&country=ee",
            "/help",
            "/nothing-here",
            "/sitemap.xml",
            "/robots.txt",
            "/api/openapi",
            "/api/openapi.yaml",
            "/api/nothing",
            "/api/v1/search?q=deportation",
            "/desk",
            "/account");
    return Stream.of(ClosedDoorsTest.OF_A_DOCUMENT, ClosedDoorsTest.OF_A_SEARCH, others)
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("doors")
  void a_door_is_shut_to_who_has_not_signed_in(String door) {
    HttpResponse<String> answer = site.visitor().get(opened(door));

    if (door.startsWith("/api")) {
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(answer.body()).contains("Not signed in", "/sign-in", "Authorization: Bearer");
    } else {
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(whereTo(answer)).isEqualTo("/sign-in");
      assertThat(answer.body()).isEmpty();
    }
    assertThat(site.visitor().get(opened(door), "Authorization", "Bearer fonds_x").statusCode())
        .isIn(401, 302);
  }

  @Test
  void the_same_doors_open_to_a_reader_and_to_a_token() {
    String token =
        "Bearer "
            + site.bean(ApiTokens.class)
                .issue(site.bean(Accounts.class).find(READER).orElseThrow(), "a test")
                .text();
    for (String door : ClosedDoorsTest.OF_A_SEARCH) {
      assertThat(reader.get(opened(door)).statusCode()).as(door).isNotEqualTo(401);
      assertThat(site.visitor().get(opened(door), "Authorization", token).statusCode())
          .as(door)
          .isNotEqualTo(401);
    }
    assertThat(reader.get("/api/search?q=deportation").body()).contains("\"total\":4");
    String original = opened("/api/documents/{id}/original");
    assertThat(reader.get(original).body()).contains("Ivan Petrov wrote of Tallinn");
    assertThat(reader.get(opened("/d/{id}")).statusCode()).isEqualTo(200);
    assertThat(reader.get("/desk").statusCode()).isEqualTo(403);
    assertThat(reader.get("/api/documents/" + archive.id("hidden")).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/setup/x",
        "/styles.css",
        "/desk.css",
        "/icon.svg",
        "/js/keyboard.js"
      })
  void what_one_needs_to_sign_in_is_open_and_tells_nothing(String address) {
    HttpResponse<String> answer = site.visitor().get(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("deportation");
  }

  @Test
  void an_invitation_is_open() {
    String link = site.bean(Invitations.class).newcomer(Role.READER).text();

    assertThat(site.visitor().get("/join/" + link).statusCode()).isEqualTo(200);
  }

  @Test
  void who_watches_learns_that_it_is_up_and_a_reader_how_much_there_is() {
    assertThat(site.visitor().get("/api/health").body()).isEqualTo("{\"status\":\"up\"}");
    assertThat(reader.get("/api/health").body()).contains("\"documents\":4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"init", "uidl", "heartbeat", "push"})
  void what_pages_send_leads_nobody_past_the_sign_in(String kind) {
    for (String page : new String[] {"", "d/" + archive.id("open")}) {
      HttpResponse<String> answer =
          site.visitor()
              .get("/" + page + "?v-r=" + kind + "&location=" + page + "&query=q%3Ddeportation");
      assertThat(answer.body()).doesNotContain("Report on", "Ivan Petrov", "Tallinn");
    }
  }

  @Test
  void signing_in_leads_back_to_the_page_with_what_was_sought() {
    RunningSite.Visitor visitor = site.visitor();
    String wanted = "/d/" + archive.id("open") + "/p/1?q=%D0%B4%D0%B5&from=1940";
    visitor.get(wanted);

    assertThat(whereTo(visitor.signIn(READER, RunningSite.PASSWORD))).isEqualTo(wanted);
  }

  @Test
  void nothing_in_an_address_leads_to_another_site() {
    for (String name : new String[] {"continue", "redirect", "redirect_uri", "url", "next"}) {
      RunningSite.Visitor visitor = site.visitor();
      String address = "/sign-in?" + name + "=https://evil.example/";
      visitor.get(address);
      HttpResponse<String> posted =
          visitor.send(
              HttpRequest.newBuilder(site.address(address)).POST(BodyPublishers.noBody()).build());

      assertThat(whereTo(posted)).doesNotContain("evil.example");
      assertThat(whereTo(visitor.signIn(READER, RunningSite.PASSWORD)))
          .doesNotContain("evil.example");
    }
  }
}
