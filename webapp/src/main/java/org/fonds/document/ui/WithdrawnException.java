package org.fonds.document.ui;

import org.fonds.description.Withdrawal;

/** An address leads to a document that was withdrawn. */
final class WithdrawnException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final transient Withdrawal withdrawal;

  WithdrawnException(String id, Withdrawal withdrawal) {
    super("document " + id + " was withdrawn");
    this.id = id;
    this.withdrawal = withdrawal;
  }

  String id() {
    return id;
  }

  Withdrawal withdrawal() {
    return withdrawal;
  }
}
