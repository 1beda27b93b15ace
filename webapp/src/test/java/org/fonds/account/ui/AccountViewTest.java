package org.fonds.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AccountsOfTests.class)
@ViewPackages(packages = {"org.fonds.account.ui", "org.fonds.shell.ui"})
@WithMockUser(username = "Anna", roles = "READER")
class AccountViewTest extends SpringBrowserlessTest {

  private static final AccountName ANNA = new AccountName("Anna");
  private static final String ANOTHER = "four words that differ here";

  @Autowired private JdbcClient database;
  @Autowired private Accounts accounts;

  @BeforeEach
  void open() {
    database.sql("delete from account").update();
    accounts.add(ANNA, RunningSite.PASSWORD, Role.READER);
    UI.getCurrent().navigate("account");
  }

  private PasswordField field(String id) {
    return find(PasswordField.class).withId(id).single();
  }

  private void change(String now, String wanted) {
    test(field("password-now")).setValue(now);
    test(field("password-wanted")).setValue(wanted);
    test(find(Button.class).withId("change-password").single()).click();
  }

  @Test
  void changes_the_password() {
    change(RunningSite.PASSWORD, ANOTHER);

    assertThat(accounts.isPassword(ANNA, ANOTHER)).isTrue();
  }

  @Test
  void changes_nothing_without_the_password_of_now() {
    change("not the password at all", ANOTHER);

    assertThat(field("password-now").isInvalid()).isTrue();
    assertThat(accounts.isPassword(ANNA, RunningSite.PASSWORD)).isTrue();
  }

  @Test
  void says_what_is_wrong_with_the_new_one() {
    change(RunningSite.PASSWORD, "short");

    assertThat(field("password-wanted").getErrorMessage()).contains("5 characters");
    assertThat(accounts.isPassword(ANNA, RunningSite.PASSWORD)).isTrue();
  }
}
