package org.fonds.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.fonds.RunningSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

  private RunningSite site;

  @BeforeAll
  void start(@TempDir Path home) {
    site = RunningSite.start(home);
    site.archivist("Anna");
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private static String whereTo(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  @Nested
  class Somebody_without_an_account {

    @Test
    void reads() {
      assertThat(site.visitor().get("/").statusCode()).isEqualTo(200);
      assertThat(site.visitor().get("/d/aaaa-0001").statusCode()).isNotEqualTo(302);
    }

    @Test
    void is_sent_from_the_desk_to_the_sign_in_page() {
      for (String desk : new String[] {"/desk", "/desk/tokens", "/desk/describe/aaaa-0001"}) {
        HttpResponse<String> answer = site.visitor().get(desk);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(whereTo(answer)).isEqualTo("/sign-in");
      }
    }
  }

  @Nested
  class Signing_in {

    @Test
    void leads_to_the_desk_and_opens_it() {
      RunningSite.Visitor anna = site.visitor();
      HttpResponse<String> answer = anna.signIn("anna", RunningSite.PASSWORD);
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(whereTo(answer)).isEqualTo("/signed-in");
      assertThat(whereTo(anna.get("/signed-in"))).isEqualTo("/desk");
      assertThat(anna.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void leads_back_to_the_page_that_asked_for_it() {
      RunningSite.Visitor anna = site.visitor();
      anna.get("/desk/tokens");
      assertThat(whereTo(anna.signIn("Anna", RunningSite.PASSWORD))).startsWith("/desk/tokens");
    }

    @Test
    void with_a_wrong_password_says_the_same_as_with_an_unknown_name() {
      assertThat(whereTo(site.visitor().signIn("Anna", "wrong but long enough")))
          .isEqualTo("/sign-in?wrong");
      assertThat(whereTo(site.visitor().signIn("Nobody", "wrong but long enough")))
          .isEqualTo("/sign-in?wrong");
    }

    @Test
    void after_five_wrong_passwords_has_to_wait_even_with_the_right_one() {
      site.archivist("Boris");
      RunningSite.Visitor boris = site.visitor();
      for (int i = 0; i < 5; i++) {
        assertThat(whereTo(boris.signIn("Boris", "wrong but long enough")))
            .isEqualTo("/sign-in?wrong");
      }
      assertThat(whereTo(boris.signIn("Boris", RunningSite.PASSWORD)))
          .isEqualTo("/sign-in?wait=15");
      assertThat(boris.get("/desk").statusCode()).isEqualTo(302);
    }
  }

  @Nested
  class What_a_proxy_is_said_to_have_seen {

    @Test
    void is_believed_nobody_as_long_as_no_setting_says_so() {
      HttpResponse<String> answer =
          site.visitor()
              .get("/desk", "X-Forwarded-Host", "evil.example", "X-Forwarded-For", "10.9.8.7");

      assertThat(answer.headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).doesNotContain("evil.example"));
    }

    @Test
    void does_not_make_five_wrong_passwords_come_from_five_people() {
      site.archivist("Clara");
      RunningSite.Visitor clara = site.visitor();
      for (int i = 0; i < 5; i++) {
        clara.signIn("Clara", "wrong but long enough", "X-Forwarded-For", "10.0.0." + i);
      }

      assertThat(
              whereTo(clara.signIn("Clara", RunningSite.PASSWORD, "X-Forwarded-For", "10.0.0.9")))
          .isEqualTo("/sign-in?wait=15");
    }
  }

  @Nested
  class Every_page {

    @Test
    void may_stand_in_a_frame_of_this_site_only_and_tells_other_sites_nothing() {
      HttpResponse<String> answer = site.visitor().get("/");
      assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }
  }
}
