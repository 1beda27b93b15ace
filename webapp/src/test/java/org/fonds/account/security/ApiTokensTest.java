package org.fonds.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.fonds.RunningSite;
import org.fonds.account.Account;
import org.fonds.account.ApiToken;
import org.fonds.account.ApiTokens;
import org.fonds.account.Secret;
import org.fonds.account.TokenBearer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTokensTest {

  private RunningSite site;
  private ApiTokens tokens;
  private Account anna;
  private Account boris;

  @BeforeAll
  void start(@TempDir Path home) {
    site = RunningSite.start(home);
    tokens = site.bean(ApiTokens.class);
    anna = site.archivist("Anna");
    boris = site.archivist("Boris");
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private HttpResponse<String> post(RunningSite.Visitor visitor, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.address("/api/documents")).POST(BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return visitor.send(request.build());
  }

  @Nested
  class A_token {

    @Test
    void lets_its_bearer_act_for_the_person_who_made_it() {
      Secret secret = tokens.issue(anna, "scanner");
      assertThat(secret.text()).startsWith("fonds_");
      assertThat(tokens.bearer(secret)).hasValue(new TokenBearer(anna, "scanner"));
      assertThat(post(site.visitor(), "Authorization", "Bearer " + secret.text()).statusCode())
          .isNotEqualTo(401);
    }

    @Test
    void remembers_when_it_was_used() {
      Secret secret = tokens.issue(anna, "seldom used");
      assertThat(tokens.of(anna).getFirst().lastUsed()).isNull();
      assertThat(tokens.bearer(secret)).isPresent();
      assertThat(tokens.of(anna).getFirst().lastUsed()).isNotNull();
    }

    @Test
    void ends_when_its_person_revokes_it_and_not_when_another_does() {
      Secret secret = tokens.issue(anna, "old");
      ApiToken token = tokens.of(anna).getFirst();
      tokens.revoke(boris, token);
      assertThat(tokens.bearer(secret)).isPresent();
      tokens.revoke(anna, token);
      assertThat(tokens.bearer(secret)).isEmpty();
      HttpResponse<String> answer =
          post(site.visitor(), "Authorization", "Bearer " + secret.text());
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate"))
          .hasValueSatisfying(challenge -> assertThat(challenge).contains("invalid_token"));
    }

    @Test
    void does_not_tell_itself_to_a_log() {
      assertThat(tokens.issue(anna, "log").toString()).doesNotContain("fonds_");
    }
  }

  @Nested
  class Without_a_token {

    @Test
    void nothing_is_taken_and_the_answer_says_what_is_missing() {
      HttpResponse<String> answer = post(site.visitor());
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(answer.headers().firstValue("WWW-Authenticate"))
          .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
      assertThat(answer.body()).contains("Token missing").contains("Authorization: Bearer");
    }

    @Test
    void a_signed_in_browser_may_not_write_either() {
      RunningSite.Visitor browser = site.visitor();
      browser.signIn("Anna", RunningSite.PASSWORD);
      assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
      assertThat(post(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void everybody_reads() {
      assertThat(site.visitor().get("/api/search?q=x").statusCode()).isNotEqualTo(401);
    }
  }
}
