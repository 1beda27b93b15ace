package org.fonds.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fonds.account.AccountName;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.ReadingSettings;
import org.fonds.site.SiteSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Where people who work at the desk sign in. */
@Route(value = SignInView.PATH, layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://desk.css")
final class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "sign-in";

  /** Parameter of the address: the password was wrong, or there is no such account. */
  static final String WRONG = "wrong";

  /** Parameter of the address: the provider or this archive refused somebody by OpenID Connect. */
  static final String REFUSED = "refused";

  /** Parameter of the address: how many minutes to wait. */
  static final String WAIT = "wait";

  /** Parameter of the address: the name of an account that was just made or got a new password. */
  private static final String MADE = "made";

  private final LoginForm form = new LoginForm();
  private final Paragraph note = new Paragraph();
  private final SiteSettings site;

  SignInView(
      SiteSettings site,
      ReadingSettings settings,
      ObjectProvider<ClientRegistrationRepository> openId) {
    this.site = site;
    addClassName("account-page");
    form.setAction(PATH);
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(words("", ""));
    Paragraph reading =
        new Paragraph(
            settings.onlySignedIn()
                ? "This archive is read by people with an account. Its administrators give one."
                : "For those who bring in and describe sources, and whoever has an account.");
    reading.addClassName("understood");
    note.addClassName("notice");
    note.setId("sign-in-note");
    add(new H1("Sign in"), reading, note, form);
    if (openId.getIfAvailable() instanceof Iterable<?> providers) {
      providers.forEach(provider -> add(with((ClientRegistration) provider)));
    }
  }

  /**
   * Lets a person sign in whose account was just made or got a new password. The page is left
   * whole: its session may have ended with the old password, and what it asks then brings it back
   * to where it was.
   */
  static void show(UI ui, AccountName person) {
    Location signIn = new Location(PATH, QueryParameters.of(MADE, person.text()));
    ui.getPage().setLocation(signIn.getPathWithQueryParameters());
  }

  private static Anchor with(ClientRegistration provider) {
    Anchor link =
        new Anchor(
            "oauth2/authorization/" + provider.getRegistrationId(),
            "Sign in with " + provider.getClientName());
    link.setRouterIgnore(true);
    link.addClassName("btn");
    return link;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters parameters = event.getLocation().getQueryParameters();
    boolean wrong = parameters.getParameters().containsKey(WRONG);
    boolean refused = parameters.getParameters().containsKey(REFUSED);
    String wait = parameters.getSingleParameter(WAIT).orElse("");
    if (wait.matches("[0-9]{1,3}")) {
      String minutes = wait.equals("1") ? "1 minute" : wait + " minutes";
      form.setI18n(
          words(
              "Please wait " + minutes,
              "Too many sign-ins with this name have failed. Then try again."));
    } else if (refused) {
      form.setI18n(
          words(
              "You were not signed in",
              "The provider refused, or your account may not sign in any more. Ask an"
                  + " administrator."));
    } else {
      form.setI18n(
          words("Name or password is not right", "Check both, and whether Caps Lock is on."));
    }
    form.setError(wrong || refused || !wait.isEmpty());
    String made = parameters.getSingleParameter(MADE).filter(SignInView::isName).orElse("");
    note.setVisible(!made.isEmpty());
    note.setText("The account " + made + " is ready. Sign in with it.");
  }

  private static boolean isName(String text) {
    return AccountName.of(text).isPresent();
  }

  private static LoginI18n words(String errorTitle, String error) {
    LoginI18n words = LoginI18n.createDefault();
    words.getForm().setTitle("");
    words.getForm().setUsername("Name");
    words.getForm().setPassword("Password");
    words.getForm().setSubmit("Sign in");
    words.getErrorMessage().setTitle(errorTitle);
    words.getErrorMessage().setMessage(error);
    words.getErrorMessage().setUsername("Write your name");
    words.getErrorMessage().setPassword("Write your password");
    return words;
  }

  @Override
  public String getPageTitle() {
    return "Sign in – " + site.name();
  }
}
