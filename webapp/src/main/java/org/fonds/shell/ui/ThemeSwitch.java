package org.fonds.shell.ui;

import com.vaadin.flow.component.html.NativeButton;

/**
 * Turns the lights on and off. The browser does it and remembers it: the server has no part in how
 * a page looks.
 */
final class ThemeSwitch extends NativeButton {

  ThemeSwitch() {
    setId("theme-switch");
    addClassName("theme-switch");
    setAriaLabel("Switch between light and dark");
    setTitle("Light or dark");
    getElement().setAttribute("data-theme-switch", "");
  }
}
