package org.fonds.account.ui;

import org.fonds.account.Role;

/** Roles as people say them. */
final class RoleWords {

  private RoleWords() {}

  static String of(Role role) {
    return switch (role) {
      case READER -> "Reader";
      case ARCHIVIST -> "Archivist";
      case ADMINISTRATOR -> "Administrator";
    };
  }

  /** Such as {@code an archivist}. */
  static String with(Role role) {
    return switch (role) {
      case READER -> "a reader";
      case ARCHIVIST -> "an archivist";
      case ADMINISTRATOR -> "an administrator";
    };
  }

  /** What somebody with the role may do, as a sentence. */
  static String may(Role role) {
    return switch (role) {
      case READER -> "Reads, also where reading needs an account.";
      case ARCHIVIST -> "Brings in sources, describes them, reads what is closed.";
      case ADMINISTRATOR -> "Does all of this and says who may do what.";
    };
  }
}
