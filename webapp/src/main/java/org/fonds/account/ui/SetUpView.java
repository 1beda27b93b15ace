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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fonds.account.NewPassword;
import org.fonds.account.Secret;
import org.fonds.account.SetUpLinks;
import org.fonds.account.SetUpOutcome;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;

/** Where the one-time link leads that the log shows at the first start: the first account. */
@Route(value = "setup/:secret", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://desk.css")
final class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final SetUpLinks links;
  private final SiteSettings site;
  private final TextField name = new TextField("Your name");
  private final PasswordField password = new PasswordField("Password");
  private Secret secret = new Secret("");

  SetUpView(SetUpLinks links, SiteSettings site) {
    this.links = links;
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
    if (links.isValid(secret)) {
      showForm();
    } else {
      showRefusal();
    }
  }

  private void showForm() {
    removeAll();
    Paragraph what =
        new Paragraph(
            "It is an administrator's, and this page works once. Reading needs no account.");
    what.addClassName("understood");
    Button make = new Button("Make the account", click -> make());
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    make.addClickShortcut(Key.ENTER);
    make.setId("make-account");
    add(new H1("The first account of " + site.name()), what, name, password, make);
    name.focus();
  }

  private void make() {
    name.setInvalid(false);
    password.setInvalid(false);
    switch (links.redeem(secret, name.getValue(), password.getValue())) {
      case SetUpOutcome.Made made ->
          getUI()
              .ifPresent(ui ->
                  ui.navigate(
                      SignInView.class,
                      QueryParameters.of(SignInView.MADE, made.account().name().text())));
      case SetUpOutcome.LinkRefused _ -> showRefusal();
      case SetUpOutcome.NameRefused refused -> {
        name.setErrorMessage(refused.advice());
        name.setInvalid(true);
      }
      case SetUpOutcome.PasswordRefused refused -> {
        password.setErrorMessage(refused.advice());
        password.setInvalid(true);
      }
    }
  }

  private void showRefusal() {
    removeAll();
    Paragraph why =
        new Paragraph(
            "It was used, is older than a day, or belongs to an earlier start of the site. As long"
                + " as nobody has an account, each start of the site shows a new link in its log.");
    why.setId("set-up-refused");
    add(new H1("This link does not work any more"), why);
  }

  @Override
  public String getPageTitle() {
    return "First account – " + site.name();
  }
}
