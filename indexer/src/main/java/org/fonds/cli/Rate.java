package org.fonds.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many bytes to read in a second.
 *
 * @param bytesPerSecond nought for as many as there can be
 */
record Rate(double bytesPerSecond) {

  static final Rate UNLIMITED = new Rate(0);

  private static final int MEGABYTE = 1_000_000;
  private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)(?: ?MB)?");

  /**
   * Reads megabytes such as {@code 20}, {@code 20MB} or {@code 0.5}.
   *
   * @throws IllegalArgumentException if it is no such number, or nought
   */
  static Rate parse(String text) {
    Matcher form = FORM.matcher(text);
    double megabytes = form.matches() ? Double.parseDouble(form.group(1)) : 0;
    if (megabytes == 0) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no rate; write megabytes a second above zero, such as 20 or 0.5");
    }
    return new Rate(megabytes * MEGABYTE);
  }
}
