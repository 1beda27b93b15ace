package org.fonds.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Invitations;
import org.fonds.account.Role;
import org.fonds.account.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AccountsOfTests.class)
@ViewPackages(packages = {"org.fonds.account.ui", "org.fonds.shell.ui"})
class InvitationViewTest extends SpringBrowserlessTest {

  @Autowired private JdbcClient database;
  @Autowired private Accounts accounts;
  @Autowired private Invitations links;
  private Secret secret = new Secret("");

  @BeforeEach
  void open() {
    database.sql("delete from invitation").update();
    database.sql("delete from api_token").update();
    database.sql("delete from account").update();
    secret = links.first().orElseThrow();
    UI.getCurrent().navigate("setup/" + secret.text());
  }

  private void make(String name, String password) {
    test(find(TextField.class).withId("account-name").single()).setValue(name);
    test(find(PasswordField.class).withId("account-password").single()).setValue(password);
    test(find(Button.class).withId("make-account").single()).click();
  }

  @Test
  void makes_the_first_account() {
    make("Anna", RunningSite.PASSWORD);

    assertThat(accounts.find("Anna").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
  }

  @Test
  void says_what_is_wrong_with_a_password_and_lets_another_be_written() {
    make("Anna", "short");

    PasswordField password = find(PasswordField.class).withId("account-password").single();
    assertThat(password.isInvalid()).isTrue();
    assertThat(password.getErrorMessage()).isNotBlank();
    assertThat(accounts.isEmpty()).isTrue();

    make("Anna", RunningSite.PASSWORD);
    assertThat(accounts.isEmpty()).isFalse();
  }

  @Test
  void says_what_is_wrong_with_a_name() {
    make("", RunningSite.PASSWORD);

    assertThat(find(TextField.class).withId("account-name").single().isInvalid()).isTrue();
    assertThat(accounts.isEmpty()).isTrue();
  }

  @Test
  void refuses_a_link_that_was_used() {
    make("Anna", RunningSite.PASSWORD);

    UI.getCurrent().navigate("setup/" + secret.text());

    assertThat(find(Paragraph.class).withId("set-up-refused").exists()).isTrue();
    assertThat(find(TextField.class).withId("account-name").exists()).isFalse();
  }

  @Test
  void makes_an_account_of_the_role_to_which_somebody_is_invited() {
    UI.getCurrent().navigate("join/" + links.newcomer(Role.ARCHIVIST).text());
    make("Boris", RunningSite.PASSWORD);

    assertThat(accounts.find("Boris").orElseThrow().role()).isEqualTo(Role.ARCHIVIST);
  }

  @Test
  void changes_a_password_and_not_the_name() {
    make("Anna", RunningSite.PASSWORD);
    AccountName anna = new AccountName("Anna");
    UI.getCurrent()
        .navigate("join/" + links.forPassword(accounts.find("Anna").orElseThrow()).text());
    TextField name = find(TextField.class).withId("account-name").single();
    assertThat(name.getValue()).isEqualTo("Anna");
    assertThat(name.isReadOnly()).isTrue();

    test(find(PasswordField.class).withId("account-password").single())
        .setValue("four words that differ here");
    test(find(Button.class).withId("make-account").single()).click();

    assertThat(accounts.isPassword(anna, "four words that differ here")).isTrue();
  }
}
