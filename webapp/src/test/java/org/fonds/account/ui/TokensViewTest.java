package org.fonds.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.fonds.RunningSite;
import org.fonds.account.Account;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.ApiToken;
import org.fonds.account.ApiTokens;
import org.fonds.account.Role;
import org.fonds.account.Secret;
import org.fonds.account.TokenBearer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AccountsOfTests.class)
@ViewPackages(packages = {"org.fonds.account.ui", "org.fonds.shell.ui"})
@WithMockUser(username = "Anna", roles = "ARCHIVIST")
class TokensViewTest extends SpringBrowserlessTest {

  @Autowired private Accounts accounts;
  @Autowired private ApiTokens tokens;

  @BeforeEach
  void open() {
    tokens.of(anna()).forEach(token -> tokens.revoke(anna(), token));
    UI.getCurrent().navigate("desk/tokens");
  }

  private Account anna() {
    return accounts
        .find("Anna")
        .orElseGet(
            () -> accounts.add(new AccountName("Anna"), RunningSite.PASSWORD, Role.ARCHIVIST));
  }

  private List<String> labels() {
    return tokens.of(anna()).stream().map(ApiToken::label).toList();
  }

  private void make(String label) {
    test(find(TextField.class).withId("token-label").single()).setValue(label);
    test(find(Button.class).withId("make-token").single()).click();
  }

  private String listed() {
    return find(UnorderedList.class).withId("tokens").single().getElement().getTextRecursively();
  }

  @Nested
  class A_token_that_is_made {

    @Test
    void is_shown_and_lets_a_program_act_for_its_person() {
      make("scanner");

      assertThat(
              tokens
                  .bearer(new Secret(find(Code.class).single().getText()))
                  .map(TokenBearer::person))
          .hasValue(anna());
      assertThat(listed()).contains("scanner", "never used");
    }

    @Test
    void is_shown_once() {
      make("scanner");
      UI.getCurrent().navigate("sign-in");
      UI.getCurrent().navigate("desk/tokens");

      assertThat(find(Code.class).exists()).isFalse();
      assertThat(listed()).contains("scanner");
    }

    @Test
    void has_to_say_what_it_is_for() {
      make(" ");

      assertThat(find(TextField.class).withId("token-label").single().isInvalid()).isTrue();
      assertThat(labels()).isEmpty();
    }
  }

  @Nested
  class A_token_that_is_revoked {

    @Test
    void ends_and_leaves_the_list() {
      make("scanner");
      Secret secret = new Secret(find(Code.class).single().getText());

      test(find(Button.class).withAriaLabel("Revoke scanner").single()).click();

      assertThat(tokens.bearer(secret)).isEmpty();
      assertThat(find(Code.class).exists()).isFalse();
      assertThat(listed()).isEqualTo("You have no token.");
    }

    @Test
    void leaves_the_others() {
      make("scanner");
      make("script");

      test(find(Button.class).withAriaLabel("Revoke scanner").single()).click();

      assertThat(labels()).containsExactly("script");
    }
  }
}
