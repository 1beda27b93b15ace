package org.fonds.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.fonds.account.Account;
import org.fonds.account.AccountDeeds;
import org.fonds.account.Accounts;
import org.fonds.account.NewPassword;
import org.fonds.account.Role;
import org.fonds.account.security.Actors;
import org.fonds.shell.ui.FieldFault;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;

/** Where a person who is signed in changes the password and signs out. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://desk.css")
final class AccountView extends Div implements HasDynamicTitle {

  private final Accounts accounts;
  private final AccountDeeds deeds;
  private final SiteSettings site;
  private final Account account;
  private final PasswordField now = new PasswordField("Your password now");
  private final PasswordField wanted = new PasswordField("The new one");

  AccountView(
      Accounts accounts, AccountDeeds deeds, AuthenticationContext person, SiteSettings site) {
    this.accounts = accounts;
    this.deeds = deeds;
    this.site = site;
    this.account = person.getPrincipalName().flatMap(accounts::find).orElseThrow();
    addClassName("account-page");
    Button signOut = new Button("Sign out", click -> person.logout());
    signOut.setId("sign-out");
    signOut.addClassName("btn");
    Paragraph role =
        new Paragraph(RoleWords.of(account.role()) + ". " + RoleWords.may(account.role()));
    role.addClassName("understood");
    add(new H1(account.name().text()), role, signOut);
    if (account.role() != Role.READER) {
      add(new Paragraph(new Anchor("desk/tokens", "Tokens of your programs")));
    }
    if (accounts.passwordHash(account.name().text()).isPresent()) {
      addPassword();
    }
  }

  private void addPassword() {
    now.setId("password-now");
    now.getElement().setAttribute("autocomplete", "current-password");
    wanted.setId("password-wanted");
    wanted.setHelperText(NewPassword.ADVICE);
    wanted.getElement().setAttribute("autocomplete", "new-password");
    Button change = new Button("Change the password", click -> change());
    change.setId("change-password");
    change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Paragraph what = new Paragraph("It ends every session of yours, this one too.");
    what.addClassName("understood");
    add(new H2("Another password"), what, now, wanted, change);
  }

  private void change() {
    boolean known =
        FieldFault.judge(
            now, accounts.isPassword(account.name(), now.getValue()), "This is not your password.");
    Optional<String> fault = NewPassword.fault(wanted.getValue(), account.name());
    boolean right = FieldFault.judge(wanted, fault.isEmpty(), fault.orElse(""));
    if (known && right) {
      deeds.changePassword(Actors.current(), account.name(), wanted.getValue());
      getUI().ifPresent(ui -> SignInView.show(ui, account.name()));
    }
  }

  @Override
  public String getPageTitle() {
    return "Your account – " + site.name();
  }
}
