package org.fonds.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.security.Principal;
import java.util.List;

/**
 * Links to the pages that carry {@link com.vaadin.flow.router.Menu} and that the person who looks
 * may open, in their order.
 */
final class Navigation extends Nav {

  Navigation() {
    setAriaLabel("Site");
    addClassName("ways");
  }

  /**
   * Shows the links anew.
   *
   * @param path of the page shown, without a slash before it
   * @param mayRead whether the person may open any page but those for signing in
   */
  void show(String path, boolean mayRead) {
    removeAll();
    for (MenuEntry entry : mayRead ? MenuConfiguration.getMenuEntries() : List.<MenuEntry>of()) {
      String target = entry.path().replaceFirst("^/", "");
      Anchor link = new Anchor(target.isEmpty() ? "." : target, entry.title());
      if (target.equals(path)) {
        link.getElement().setAttribute("aria-current", "page");
      }
      add(link);
    }
    Principal person = VaadinRequest.getCurrent().getUserPrincipal();
    Anchor way =
        person == null ? new Anchor("sign-in", "Sign in") : new Anchor("account", person.getName());
    way.setId(person == null ? "sign-in-link" : "account-link");
    add(way);
  }
}
