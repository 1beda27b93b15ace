package org.fonds.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.fonds.account.Account;
import org.fonds.account.Role;
import org.fonds.shell.ui.ZonedTime;
import org.jspecify.annotations.Nullable;

/** One person of a list, and what an administrator may do. */
final class PersonRow extends Div {

  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  PersonRow(Account account, Consumer<Role> onRole, Runnable onLeave, Runnable onPassword) {
    String name = account.name().text();
    addClassName("row");
    Span details =
        new Span("since " + TIME.say(account.created()) + ", " + signIn(account.lastSignIn()));
    details.addClassName("understood");
    Span words =
        new Span(new Span(account.enabled() ? name : name + " (may not sign in)"), details);
    words.addClassName("words");
    Select<Role> role = new Select<>();
    role.setItems(Role.values());
    role.setItemLabelGenerator(RoleWords::of);
    role.setValue(account.role());
    role.setAriaLabel("Role of " + name);
    role.addValueChangeListener(chosen -> onRole.accept(chosen.getValue()));
    Button password = new Button("New password", click -> onPassword.run());
    password.addClassName("btn");
    password.setAriaLabel("Make a link with which " + name + " chooses another password");
    Button leave = new Button(account.enabled() ? "Disable" : "Enable", click -> onLeave.run());
    leave.addClassName("btn");
    leave.setAriaLabel((account.enabled() ? "Disable " : "Enable ") + name);
    add(words, role, password, leave);
  }

  private static String signIn(@Nullable Instant last) {
    return last == null ? "has not signed in yet" : "signed in last " + TIME.say(last);
  }
}
