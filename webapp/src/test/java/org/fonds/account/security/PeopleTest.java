package org.fonds.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Invitations;
import org.fonds.account.Role;
import org.fonds.account.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** People with accounts, over a real site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

  private RunningSite site;
  private Accounts accounts;

  @BeforeAll
  void start(@TempDir Path home) {
    site = RunningSite.start(home);
    accounts = site.bean(Accounts.class);
    add("Eva", Role.ADMINISTRATOR);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private AccountName add(String name, Role role) {
    return accounts.add(new AccountName(name), RunningSite.PASSWORD, role).name();
  }

  private RunningSite.Visitor signedIn(AccountName name) {
    RunningSite.Visitor visitor = site.visitor();
    visitor.signIn(name.text(), RunningSite.PASSWORD);
    return visitor;
  }

  private static String whereTo(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  @Nested
  class A_session {

    @Test
    void ends_with_the_next_request_after_its_person_was_disabled() {
      AccountName anna = add("Anna", Role.ARCHIVIST);
      RunningSite.Visitor visitor = signedIn(anna);
      assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);

      accounts.enable(anna, false);

      assertThat(whereTo(visitor.get("/desk"))).isEqualTo("/sign-in");
      assertThat(visitor.get("/").statusCode()).as("reading goes on").isEqualTo(200);
      assertThat(whereTo(visitor.signIn("Anna", RunningSite.PASSWORD))).isEqualTo("/sign-in?wrong");
    }

    @Test
    void ends_after_another_role_or_password() {
      AccountName boris = add("Boris", Role.ARCHIVIST);
      RunningSite.Visitor first = signedIn(boris);
      accounts.changeRole(boris, Role.READER);
      assertThat(whereTo(first.get("/desk"))).isEqualTo("/sign-in");

      RunningSite.Visitor second = signedIn(boris);
      assertThat(second.get("/account").statusCode()).isEqualTo(200);
      accounts.changePassword(boris, "four words that differ here");
      assertThat(whereTo(second.get("/account"))).isEqualTo("/sign-in");
    }
  }

  @Nested
  class Whoever_signs_in {

    @Test
    void comes_to_the_desk_or_as_a_reader_to_the_search() {
      RunningSite.Visitor archivist = signedIn(add("Clara", Role.ARCHIVIST));
      RunningSite.Visitor reader = signedIn(add("Dora", Role.READER));

      assertThat(whereTo(archivist.get("/signed-in"))).isEqualTo("/desk");
      assertThat(whereTo(reader.get("/signed-in"))).isEqualTo("/");
      assertThat(reader.get("/desk").statusCode()).isEqualTo(403);
    }

    @Test
    void sees_the_people_only_as_an_administrator() {
      assertThat(signedIn(add("Fedir", Role.ARCHIVIST)).get("/desk/people").statusCode())
          .isEqualTo(403);
      assertThat(signedIn(new AccountName("Eva")).get("/desk/people").statusCode()).isEqualTo(200);
      assertThat(whereTo(site.visitor().get("/desk/people"))).isEqualTo("/sign-in");
    }
  }

  @Nested
  class A_link {

    @Test
    void opens_without_an_account_also_when_it_is_used() {
      Secret secret = site.bean(Invitations.class).newcomer(Role.READER);

      assertThat(site.visitor().get("/join/" + secret.text()).statusCode()).isEqualTo(200);
      assertThat(site.visitor().get("/join/nothing").statusCode()).isEqualTo(200);
    }
  }
}
