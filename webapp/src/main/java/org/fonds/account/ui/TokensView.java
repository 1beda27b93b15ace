package org.fonds.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.fonds.account.Account;
import org.fonds.account.AccountDeeds;
import org.fonds.account.Accounts;
import org.fonds.account.ApiToken;
import org.fonds.account.ApiTokens;
import org.fonds.account.Secret;
import org.fonds.account.security.Actors;
import org.fonds.shell.ui.FieldFault;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.ZonedTime;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Where people make, see and end the tokens of their programs. */
@Route(value = "desk/tokens", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class TokensView extends Div implements HasDynamicTitle {

  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private final ApiTokens tokens;
  private final AccountDeeds deeds;
  private final SiteSettings site;
  private final Account account;
  private final TextField label = new TextField("What it is for");
  private final Div fresh = new Div();
  private final UnorderedList list = new UnorderedList();

  TokensView(
      ApiTokens tokens,
      AccountDeeds deeds,
      Accounts accounts,
      AuthenticationContext person,
      SiteSettings site) {
    this.tokens = tokens;
    this.deeds = deeds;
    this.site = site;
    this.account = person.getPrincipalName().flatMap(accounts::find).orElseThrow();
    addClassName("account-page");
    label.setId("token-label");
    label.setMaxLength(ApiTokens.LONGEST_LABEL);
    label.setPlaceholder("for example: scanner in the reading room");
    Button make = new Button("Make a token", click -> make());
    make.setId("make-token");
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    make.addClickShortcut(Key.ENTER);
    Div asking = new Div(label, make);
    asking.addClassName("beside");
    fresh.setId("fresh-token");
    fresh.setVisible(false);
    list.setId("tokens");
    list.addClassName("rows");
    Paragraph what = new Paragraph("With a token a program brings in sources under your name. ");
    Anchor description = new Anchor("api/openapi", "The API in OpenAPI");
    description.setRouterIgnore(true);
    what.add(description);
    what.addClassName("understood");
    add(new Anchor("desk", "← Desk"), new H1("Tokens"), what, asking, fresh, list);
    showList();
  }

  private void make() {
    String called = label.getValue().strip();
    if (FieldFault.judge(
        label, !called.isEmpty(), "Say what it is for, so that you know later which one to end.")) {
      show(deeds.issue(Actors.current(), account, called));
      label.clear();
      showList();
    }
  }

  private void show(Secret secret) {
    fresh.removeAll();
    fresh.add(new Paragraph("Copy it now; nobody can show it again:"), new Code(secret.text()));
    fresh.addClassName("notice");
    fresh.setVisible(true);
  }

  private void showList() {
    list.removeAll();
    List<ApiToken> mine = tokens.of(account);
    mine.forEach(token -> list.add(new ListItem(row(token))));
    if (mine.isEmpty()) {
      list.add(new ListItem("You have no token."));
    }
  }

  private Component row(ApiToken token) {
    Span times = new Span("made " + TIME.say(token.created()) + ", " + used(token.lastUsed()));
    times.addClassName("understood");
    Button end = new Button("Revoke", click -> end(token));
    end.addClassName("btn");
    end.setAriaLabel("Revoke " + token.label());
    Span words = new Span(new Span(token.label()), times);
    words.addClassName("words");
    Div row = new Div(words, end);
    row.addClassName("row");
    return row;
  }

  private void end(ApiToken token) {
    deeds.revoke(Actors.current(), account, token);
    fresh.setVisible(false);
    showList();
  }

  private static String used(@Nullable Instant lastUsed) {
    return lastUsed == null ? "never used" : "last used " + TIME.say(lastUsed);
  }

  @Override
  public String getPageTitle() {
    return "Tokens – " + site.name();
  }
}
