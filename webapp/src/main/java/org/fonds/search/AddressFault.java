package org.fonds.search;

import java.util.Collection;

/**
 * A value in an address that cannot be used.
 *
 * @param parameter its name as given
 * @param value as given
 * @param message what is wrong and what to write instead, a sentence
 */
public record AddressFault(String parameter, String value, String message) {

  private static final int LONGEST_VALUE_SAID = 80;

  /**
   * The fault of a value, in a sentence that begins with the parameter and the value.
   *
   * @param wrong what is wrong with the value and what to write instead, the end of the sentence
   */
  public static AddressFault of(String parameter, String value, String wrong) {
    return new AddressFault(
        parameter, value, parameter + ": \"" + shortened(value) + "\" " + wrong + ".");
  }

  /**
   * A parameter that an address does not take.
   *
   * @param known the names of those that it takes
   */
  public static AddressFault unknown(String parameter, String value, Collection<String> known) {
    return of(
        parameter,
        value,
        "is no parameter here; "
            + (known.isEmpty() ? "there are none" : "known are " + String.join(", ", known)));
  }

  /** A second value of a parameter that has one. */
  public static AddressFault second(String parameter, String value) {
    return of(parameter, value, "is a second value; give it once");
  }

  private static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_VALUE_SAID
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE_SAID)) + "…";
  }
}
