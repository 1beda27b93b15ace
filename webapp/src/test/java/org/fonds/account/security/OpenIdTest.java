package org.fonds.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by OpenID Connect, set up by settings alone, at a provider that answers over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenIdTest {

  private Provider provider;
  private RunningSite site;
  private Accounts accounts;

  @BeforeAll
  void start(@TempDir Path home) throws Exception {
    provider = Provider.start();
    site =
        RunningSite.start(
            home,
            Stream.concat(
                    Stream.of(provider.settings()),
                    Stream.of(
                        "--fonds.open-id.groups-claim=groups",
                        "--fonds.open-id.archivists=archive",
                        "--fonds.open-id.administrators=heads"))
                .toArray(String[]::new));
    accounts = site.bean(Accounts.class);
    accounts.add(new AccountName("Eva"), RunningSite.PASSWORD, Role.ADMINISTRATOR);
  }

  @AfterAll
  void stop() {
    site.close();
    provider.close();
  }

  /** Goes the whole way of a browser and says where it ends. */
  private String signIn(RunningSite.Visitor visitor, Map<String, Object> person) {
    provider.signIn(person);
    HttpResponse<String> answer = visitor.get("/oauth2/authorization/institute");
    for (int i = 0; i < 2; i++) {
      assertThat(answer.statusCode()).isEqualTo(302);
      URI next = site.address("/").resolve(answer.headers().firstValue("Location").orElseThrow());
      answer = visitor.send(HttpRequest.newBuilder(next).build());
    }
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  @Test
  void a_newcomer_gets_an_account_of_the_role_that_the_groups_say() {
    RunningSite.Visitor anna = site.visitor();

    assertThat(signIn(anna, Map.of("sub", "1", "name", "Anna Koval", "groups", List.of("archive"))))
        .isEqualTo("/signed-in");
    assertThat(anna.get("/desk").statusCode()).isEqualTo(200);
    assertThat(accounts.find("Anna Koval"))
        .hasValueSatisfying(account -> {
          assertThat(account.role()).isEqualTo(Role.ARCHIVIST);
          assertThat(account.lastSignIn()).isNotNull();
        });
  }

  @Test
  void who_is_in_no_group_reads() {
    RunningSite.Visitor reader = site.visitor();

    signIn(reader, Map.of("sub", "2", "preferred_username", "reader"));

    assertThat(reader.get("/desk").statusCode()).isEqualTo(403);
    assertThat(reader.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void the_role_follows_the_groups_at_each_sign_in() {
    signIn(site.visitor(), Map.of("sub", "3", "name", "Dora", "groups", List.of("archive")));
    signIn(site.visitor(), Map.of("sub", "3", "name", "Dora", "groups", List.of("heads")));

    assertThat(accounts.find("Dora").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
  }

  @Test
  void a_name_that_somebody_has_here_does_not_make_two_persons_one() {
    signIn(site.visitor(), Map.of("sub", "4", "name", "Eva", "groups", List.of("archive")));

    assertThat(accounts.find("Eva").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(accounts.find("Eva 2").orElseThrow().role()).isEqualTo(Role.ARCHIVIST);
  }

  @Test
  void who_was_disabled_here_is_sent_back_and_told() {
    Map<String, Object> boris = Map.of("sub", "5", "name", "Boris");
    signIn(site.visitor(), boris);
    accounts.enable(new AccountName("Boris"), false);

    RunningSite.Visitor visitor = site.visitor();
    assertThat(signIn(visitor, boris)).isEqualTo("/sign-in?refused");
    assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
  }

  @Test
  void a_session_ends_when_the_account_is_disabled() {
    RunningSite.Visitor clara = site.visitor();
    signIn(clara, Map.of("sub", "6", "name", "Clara"));
    assertThat(clara.get("/account").statusCode()).isEqualTo(200);

    accounts.enable(new AccountName("Clara"), false);

    assertThat(clara.get("/account").statusCode()).isEqualTo(302);
  }
}
