package org.fonds.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What another site can make the browser of somebody send who is signed in here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossSiteTest {

  private static final String[] CROSS_SITE = {"Sec-Fetch-Site", "cross-site"};

  private RunningSite site;
  private RunningSite.Visitor victim;

  @BeforeAll
  void start(@TempDir Path home) {
    site = RunningSite.start(home);
    site.bean(Accounts.class).add(new AccountName("Eva"), RunningSite.PASSWORD, Role.ADMINISTRATOR);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @BeforeEach
  void sign_in() {
    victim = site.visitor();
    victim.signIn("Eva", RunningSite.PASSWORD);
    assertThat(victim.get("/desk/people").statusCode()).isEqualTo(200);
  }

  /**
   * @param headers what the browser says of it beside
   */
  private HttpResponse<String> forged(String address, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.address(address))
            .header("Content-Type", type)
            .header("Origin", "https://evil.example")
            .POST(BodyPublishers.ofString(body));
    return victim.send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  @Test
  void a_source_is_not_taken_in() {
    HttpResponse<String> answer =
        forged(
            "/api/documents",
            "multipart/form-data; boundary=x",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nforgedword\r\n--x--\r\n");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(site.visitor().get("/api/search?q=forgedword").body()).contains("\"total\":0");
  }

  @Test
  void nobody_is_signed_out_or_signed_in_as_somebody_else() {
    String form = "application/x-www-form-urlencoded";

    assertThat(forged("/logout", form, "", CROSS_SITE).statusCode()).isEqualTo(403);
    assertThat(victim.get("/desk/people").statusCode()).as("still signed in").isEqualTo(200);
    victim = site.visitor();
    forged(
        "/sign-in",
        form,
        "username=Eva&password=" + RunningSite.PASSWORD.replace(" ", "+"),
        CROSS_SITE);
    assertThat(victim.get("/account").statusCode()).as("not signed in").isEqualTo(302);
  }

  @Test
  void a_page_that_is_open_does_nothing_without_its_own_token() {
    victim.get("/desk/tokens");
    victim.get("/?v-r=init&location=desk%2Ftokens&query=");
    HttpResponse<String> answer =
        forged(
            "/?v-r=uidl&v-uiId=0",
            "application/json",
            "{\"csrfToken\":\"guessed\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"click\",\"data\":{}}],\"syncId\":0,\"clientId\":0}");

    assertThat(answer.body()).containsPattern("appError|sessionExpired|Vaadin-Refresh");
    assertThat(site.bean(ApiTokens.class).of(site.bean(Accounts.class).find("Eva").orElseThrow()))
        .isEmpty();
  }

  @Test
  void the_cookie_of_a_session_does_not_come_along_and_no_script_can_read_it() {
    assertThat(site.visitor().get("/sign-in").headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
  }
}
