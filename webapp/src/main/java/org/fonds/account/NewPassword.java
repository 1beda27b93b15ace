package org.fonds.account;

import java.util.Locale;
import java.util.Optional;

/** What a password must be like when it is chosen. */
public final class NewPassword {

  /** In characters. */
  public static final int SHORTEST = 12;

  /** In characters; more would only cost time. */
  public static final int LONGEST = 200;

  private static final int FEWEST_DIFFERENT = 5;

  /** What to tell a person before choosing. */
  public static final String ADVICE =
      "At least 12 characters. Four or five words that do not belong together are good and easy to"
          + " remember; nothing that you use elsewhere.";

  private NewPassword() {}

  /** What is wrong with a password for this person and what to do; empty if it will do. */
  public static Optional<String> fault(String password, AccountName name) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(
          "The password has %d characters; choose one of at least %d.".formatted(length, SHORTEST));
    }
    if (length > LONGEST) {
      return Optional.of(
          "The password has %d characters; choose one of at most %d.".formatted(length, LONGEST));
    }
    if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return Optional.of("The password repeats a few characters; choose several words instead.");
    }
    if (password.toLowerCase(Locale.ROOT).contains(name.signInName())) {
      return Optional.of("The password holds your name; leave it out.");
    }
    return Optional.empty();
  }
}
