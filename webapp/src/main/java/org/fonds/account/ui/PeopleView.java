package org.fonds.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fonds.account.Account;
import org.fonds.account.AccountChange;
import org.fonds.account.AccountDeeds;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.fonds.account.Secret;
import org.fonds.account.security.Actors;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;

/** Where administrators invite people, and say who may do what. */
@Route(value = "desk/people", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://desk.css")
final class PeopleView extends Div implements HasDynamicTitle {

  private final Accounts accounts;
  private final AccountDeeds deeds;
  private final SiteSettings site;
  private final Select<Role> role = new Select<>();
  private final Div said = new Div();
  private final UnorderedList list = new UnorderedList();

  PeopleView(Accounts accounts, AccountDeeds deeds, SiteSettings site) {
    this.accounts = accounts;
    this.deeds = deeds;
    this.site = site;
    addClassNames("account-page", "people");
    said.setId("people-said");
    said.addClassName("notice");
    said.getElement().setAttribute("role", "status");
    said.setVisible(false);
    list.setId("people");
    list.addClassName("rows");
    Header head =
        new Header(
            new Anchor("desk", "← Desk"),
            new H1("People"),
            new Anchor(Links.journal(), "Journal of what was done"));
    head.addClassName("desk-head");
    add(head, new H2("Invite somebody"), inviting(), said, new H2("Accounts"), list);
    showList();
  }

  private Div inviting() {
    role.setLabel("As");
    role.setId("invited-role");
    role.setItems(Role.values());
    role.setItemLabelGenerator(RoleWords::of);
    role.setValue(Role.ARCHIVIST);
    role.setHelperText(RoleWords.may(Role.ARCHIVIST));
    role.addValueChangeListener(chosen -> role.setHelperText(RoleWords.may(chosen.getValue())));
    Button make = new Button("Make a link", click -> invite());
    make.setId("invite");
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div asking = new Div(role, make);
    asking.addClassName("beside");
    return asking;
  }

  private void invite() {
    Role invited = role.getValue();
    showLink(
        deeds.invite(Actors.current(), invited),
        "Send this link to one person, who chooses a name and a password with it and becomes "
            + RoleWords.with(invited)
            + ". It works once, within a week; nobody can show it again.");
  }

  private void showLink(Secret secret, String what) {
    Code link = new Code(site.address() + "/" + InvitationView.PATH + "/" + secret.text());
    link.setId("invitation-link");
    said.removeAll();
    said.add(new Paragraph(what), link);
    said.setVisible(true);
  }

  private void showList() {
    list.removeAll();
    accounts.all().forEach(account -> list.add(new ListItem(row(account))));
  }

  private PersonRow row(Account account) {
    return new PersonRow(
        account,
        chosen -> said(deeds.changeRole(Actors.current(), account, chosen), account),
        () -> said(deeds.enable(Actors.current(), account.name(), !account.enabled()), account),
        () -> offerPassword(account));
  }

  private void said(AccountChange change, Account account) {
    String name = account.name().text();
    said.removeAll();
    said.add(
        new Paragraph(
            switch (change) {
              case AccountChange.Changed(Account changed) ->
                  changed.enabled()
                      ? name + " is " + RoleWords.with(changed.role()) + " and may sign in."
                      : name
                          + " may not sign in; every session and token of "
                          + name
                          + " has ended.";
              case AccountChange.LastAdministrator _ ->
                  "Nothing was changed: "
                      + name
                      + " is the only administrator who may sign in. Make somebody else one first.";
              case AccountChange.Missing _ -> "There is no account " + name + " any more.";
            }));
    said.setVisible(true);
    showList();
  }

  private void offerPassword(Account account) {
    showLink(
        deeds.offerPassword(Actors.current(), account),
        "Send this link to "
            + account.name().text()
            + ", who chooses another password with it. It works once, within a day. Until then the"
            + " password of now counts.");
  }

  @Override
  public String getPageTitle() {
    return "People – " + site.name();
  }
}
