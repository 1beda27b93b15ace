package org.fonds.shell.ui;

import com.vaadin.flow.component.html.Span;

/** A word or two that a reader must not miss. */
public final class Badge extends Span {

  private Badge(String text, String... classes) {
    super(text);
    addClassName("badge");
    addClassNames(classes);
  }

  /** A quiet remark. */
  public static Badge plain(String text) {
    return new Badge(text);
  }

  /** Something that bears on how far the source can be trusted. */
  public static Badge warning(String text) {
    return new Badge(text, "warn");
  }
}
