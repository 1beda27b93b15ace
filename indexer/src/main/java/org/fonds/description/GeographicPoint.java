package org.fonds.description;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a place lies, in decimal degrees of WGS 84.
 *
 * @param latitude from -90 to 90, north of the equator positive
 * @param longitude from -180 to 180, east of Greenwich positive
 */
public record GeographicPoint(double latitude, double longitude) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?<latitude>[+-]?[0-9]{1,2}(?:\\.[0-9]{1,9})?)\\s*,"
              + "\\s*(?<longitude>[+-]?[0-9]{1,3}(?:\\.[0-9]{1,9})?)\\s*");

  private static final int PLACES = 6;

  /**
   * @throws IllegalArgumentException if there is no such place on earth
   */
  public GeographicPoint {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(wrong(latitude + ", " + longitude));
    }
  }

  /** Reads latitude and longitude as {@code 44.95, 34.1}; empty if it is no point on earth. */
  public static Optional<GeographicPoint> read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(parts.group("latitude"));
    double longitude = Double.parseDouble(parts.group("longitude"));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new GeographicPoint(latitude, longitude))
        : Optional.empty();
  }

  /** What a message says of a text that is no point. */
  public static String wrong(String text) {
    return ("\"%s\" is no point on earth; write latitude (-90 to 90) and longitude (-180 to 180) in"
            + " decimal degrees, such as 44.95, 34.1")
        .formatted(text);
  }

  /** As {@link #read} reads it: {@code 44.95, 34.1}. */
  public String text() {
    return number(latitude).toPlainString() + ", " + number(longitude).toPlainString();
  }

  /** The latitude without zeros that say nothing. */
  public BigDecimal latitudeAsWritten() {
    return number(latitude);
  }

  /** The longitude without zeros that say nothing. */
  public BigDecimal longitudeAsWritten() {
    return number(longitude);
  }

  private static BigDecimal number(double degrees) {
    BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(PLACES, RoundingMode.HALF_EVEN);
    BigDecimal plain = rounded.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
