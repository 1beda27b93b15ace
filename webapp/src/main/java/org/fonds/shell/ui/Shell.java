package org.fonds.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.List;

/** What the first HTML of every page carries: styles, the theme chosen before, ways and keys. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://styles.css")
public final class Shell implements AppShellConfigurator {

  private static final String SCRIPTS = "META-INF/resources/js/";

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1");
    settings.addFavIcon("icon", "icon.svg", "any");
    settings.addMetaTag("color-scheme", "light dark");
    // In the head, before anything is painted: a dark room must not flash white.
    settings.addInlineFromFile(
        TargetElement.HEAD, Position.PREPEND, SCRIPTS + "theme.js", Inline.Wrapping.JAVASCRIPT);
    for (String script : List.of("writing.js", "one-way.js", "keyboard.js", "keys.js")) {
      settings.addInlineFromFile(
          TargetElement.BODY, Position.APPEND, SCRIPTS + script, Inline.Wrapping.JAVASCRIPT);
    }
  }
}
