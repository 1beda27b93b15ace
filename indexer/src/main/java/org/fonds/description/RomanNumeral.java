package org.fonds.description;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A roman numeral in Latin letters as it is written today: {@code iv}, not {@code iiii}.
 *
 * @param number 1 to {@link #LARGEST}
 * @param capital whether it is written in capitals
 */
public record RomanNumeral(int number, boolean capital) {

  /** The largest that can be written without lines above the letters. */
  public static final int LARGEST = 3999;

  private static final Pattern OF_ONE_CASE = Pattern.compile("[IVXLCDM]{1,15}|[ivxlcdm]{1,15}");
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /**
   * @throws IllegalArgumentException if there is no numeral for the number
   */
  public RomanNumeral {
    if (number < 1 || number > LARGEST) {
      throw new IllegalArgumentException("there is no roman numeral for " + number);
    }
  }

  /** Reads one; empty if it is not well-formed, or neither in capitals nor in small letters. */
  public static Optional<RomanNumeral> read(String written) {
    if (!OF_ONE_CASE.matcher(written).matches()) {
      return Optional.empty();
    }
    String capitals = written.toUpperCase(Locale.ROOT);
    int number = 0;
    int at = 0;
    for (int i = 0; i < SIGNS.length; i++) {
      while (capitals.startsWith(SIGNS[i], at)) {
        number += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    return of(number, written.equals(capitals)).filter(read -> read.text().equals(written));
  }

  /** That of a number; empty if there is none. */
  public static Optional<RomanNumeral> of(long number, boolean capital) {
    return number < 1 || number > LARGEST
        ? Optional.empty()
        : Optional.of(new RomanNumeral((int) number, capital));
  }

  /** As it is written. */
  public String text() {
    StringBuilder written = new StringBuilder();
    int rest = number;
    for (int i = 0; i < SIGNS.length; i++) {
      written.repeat(SIGNS[i], rest / VALUES[i]);
      rest %= VALUES[i];
    }
    return capital ? written.toString() : written.toString().toLowerCase(Locale.ROOT);
  }
}
