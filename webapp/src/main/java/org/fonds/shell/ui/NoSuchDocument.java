package org.fonds.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

/** What is said where an address names a document that there is not. */
public final class NoSuchDocument {

  private NoSuchDocument() {}

  /** Shows the page that says so, at the address that was asked for. */
  public static void say(BeforeEnterEvent event, String id) {
    event.rerouteToError(
        NotFoundException.class,
        "This archive has no document with the id " + id + ". Check it for a slip of the pen.");
  }
}
