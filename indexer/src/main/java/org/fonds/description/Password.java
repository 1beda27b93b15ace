package org.fonds.description;

/** A word that opens a locked file. It does not show itself in logs, reports and faults. */
public record Password(String text) {

  @Override
  public String toString() {
    return "a password";
  }
}
