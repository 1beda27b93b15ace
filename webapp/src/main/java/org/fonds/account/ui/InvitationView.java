package org.fonds.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fonds.account.AccountDeeds;
import org.fonds.account.AccountName;
import org.fonds.account.Invitation;
import org.fonds.account.InvitationOutcome;
import org.fonds.account.Invitations;
import org.fonds.account.NewPassword;
import org.fonds.account.Role;
import org.fonds.account.Secret;
import org.fonds.account.security.Actors;
import org.fonds.shell.ui.FieldFault;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;

/**
 * Where a link leads that works once: the first account of a site, an account for somebody who was
 * invited, or another password.
 */
@Route(value = "setup/:secret", layout = MainLayout.class)
@RouteAlias(value = InvitationView.PATH + "/:secret", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://desk.css")
final class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /** Of links for everything but the first account. */
  static final String PATH = "join";

  private final Invitations invitations;
  private final AccountDeeds deeds;
  private final SiteSettings site;
  private final TextField name = new TextField("Your name");
  private final PasswordField password = new PasswordField("Password");
  private Secret secret = new Secret("");
  private String title = "Invitation";

  InvitationView(Invitations invitations, AccountDeeds deeds, SiteSettings site) {
    this.invitations = invitations;
    this.deeds = deeds;
    this.site = site;
    addClassName("account-page");
    name.setId("account-name");
    name.setHelperText("Stands in the history of every document that you bring in or describe.");
    name.getElement().setAttribute("autocomplete", "username");
    password.setId("account-password");
    password.setHelperText(NewPassword.ADVICE);
    password.getElement().setAttribute("autocomplete", "new-password");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    secret = new Secret(event.getRouteParameters().get("secret").orElse(""));
    invitations.find(secret).ifPresentOrElse(this::show, this::showRefusal);
  }

  private void show(Invitation invitation) {
    switch (invitation) {
      case Invitation.First _ ->
          showForm(
              "The first account of " + site.name(),
              "It is an administrator's, and this page works once.",
              "Make the account");
      case Invitation.Newcomer(Role role) ->
          showForm(
              "Your account of " + site.name(),
              "You are invited as " + RoleWords.with(role) + ". This page works once.",
              "Make the account");
      case Invitation.ForPassword(AccountName person) -> {
        name.setValue(person.text());
        name.setReadOnly(true);
        showForm(
            "Another password",
            "It takes the place of the one before, and ends every session. This page works once.",
            "Save the password");
      }
    }
  }

  private void showForm(String head, String what, String doing) {
    removeAll();
    title = head;
    Paragraph words = new Paragraph(what);
    words.addClassName("understood");
    Button make = new Button(doing, click -> redeem());
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    make.addClickShortcut(Key.ENTER);
    make.setId("make-account");
    add(new H1(head), words, name, password, make);
    (name.isReadOnly() ? password : name).focus();
  }

  private void redeem() {
    FieldFault.judge(name, true, "");
    FieldFault.judge(password, true, "");
    switch (deeds.redeem(Actors.address(), secret, name.getValue(), password.getValue())) {
      case InvitationOutcome.Done(AccountName person) ->
          getUI().ifPresent(ui -> SignInView.show(ui, person));
      case InvitationOutcome.LinkRefused _ -> showRefusal();
      case InvitationOutcome.NameRefused(String advice) -> FieldFault.judge(name, false, advice);
      case InvitationOutcome.PasswordRefused(String advice) ->
          FieldFault.judge(password, false, advice);
    }
  }

  private void showRefusal() {
    removeAll();
    title = "Link without use";
    Paragraph why =
        new Paragraph(
            "It was used, is too old, or another was made in its place. Ask an administrator for a"
                + " new one. As long as nobody has an account, each start of the site shows a new"
                + " link in its log.");
    why.setId("set-up-refused");
    add(new H1("This link does not work any more"), why);
  }

  @Override
  public String getPageTitle() {
    return title + " – " + site.name();
  }
}
