package org.fonds.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.fonds.RunningSite;
import org.fonds.account.Account;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Invitation;
import org.fonds.account.Invitations;
import org.fonds.account.Role;
import org.fonds.account.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AccountsOfTests.class)
@ViewPackages(packages = {"org.fonds.account.ui", "org.fonds.shell.ui"})
@WithMockUser(username = "Eva", roles = "ADMINISTRATOR")
class PeopleViewTest extends SpringBrowserlessTest {

  @Autowired private JdbcClient database;
  @Autowired private Accounts accounts;
  @Autowired private Invitations invitations;

  @BeforeEach
  void open() {
    database.sql("delete from account").update();
    accounts.add(new AccountName("Eva"), RunningSite.PASSWORD, Role.ADMINISTRATOR);
    accounts.add(new AccountName("Anna"), RunningSite.PASSWORD, Role.ARCHIVIST);
    UI.getCurrent().navigate("desk/people");
  }

  private Account account(String name) {
    return accounts.find(name).orElseThrow();
  }

  private String said() {
    return find(Div.class).withId("people-said").single().getElement().getTextRecursively();
  }

  private Secret link() {
    String address = find(Code.class).withId("invitation-link").single().getText();
    assertThat(address).startsWith("https://archive.example.org/join/");
    return new Secret(address.substring(address.lastIndexOf('/') + 1));
  }

  private void click(String label) {
    test(find(Button.class)
            .withCondition(button -> label.equals(button.getElement().getAttribute("aria-label")))
            .single())
        .click();
  }

  @Test
  void lists_everybody_with_the_time_of_the_last_sign_in() {
    accounts.signedIn(new AccountName("Anna"));
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("desk/people");

    assertThat(
            find(UnorderedList.class).withId("people").single().getElement().getTextRecursively())
        .contains("Anna", "signed in last", "Eva", "has not signed in yet");
  }

  @Test
  void invites_somebody_by_a_link_that_is_shown_once() {
    test(find(Button.class).withId("invite").single()).click();

    assertThat(invitations.find(link())).hasValue(new Invitation.Newcomer(Role.ARCHIVIST));
    assertThat(said()).contains("one person", "an archivist", "within a week");
  }

  @Test
  void disables_a_person_and_lets_her_in_again() {
    click("Disable Anna");
    assertThat(account("Anna").enabled()).isFalse();
    assertThat(said()).contains("Anna may not sign in", "every session and token");

    click("Enable Anna");
    assertThat(account("Anna").enabled()).isTrue();
  }

  @Test
  void makes_a_link_for_another_password() {
    click("Make a link with which Anna chooses another password");

    assertThat(invitations.find(link()))
        .hasValue(new Invitation.ForPassword(new AccountName("Anna")));
  }

  @Test
  @SuppressWarnings("unchecked")
  void gives_another_role_but_keeps_the_last_administrator() {
    Select<Role> role =
        find(Select.class)
            .withCondition(
                select -> "Role of Eva".equals(select.getElement().getProperty("accessibleName")))
            .single();
    role.setValue(Role.READER);

    assertThat(account("Eva").role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(said()).contains("Nothing was changed", "the only administrator");
  }
}
