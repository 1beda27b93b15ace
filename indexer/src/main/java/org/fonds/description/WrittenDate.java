package org.fonds.description;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a date as a source writes it is in the Gregorian calendar, where the text alone says it. */
public final class WrittenDate {

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>\\d{4})"
              + "|(?<isoYear>\\d{4})-(?<isoMonth>\\d{1,2})-(?<isoDay>\\d{1,2}))");

  private WrittenDate() {}

  /**
   * The date in EDTF: of a Japanese era to the day, month or year, of the Julian calendar a day in
   * numbers, such as {@code 22.01.1918}. Empty for every other.
   */
  public static Optional<Edtf> gregorian(String written, DateCalendar calendar) {
    return switch (calendar) {
      case GREGORIAN -> Optional.empty();
      case JULIAN -> julian(written);
      case JAPANESE -> JapaneseEraDate.read(written);
    };
  }

  private static Optional<Edtf> julian(String written) {
    Matcher parts = DAY.matcher(written.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean iso = parts.group("isoYear") != null;
    return new JulianDay(
            Integer.parseInt(parts.group(iso ? "isoYear" : "year")),
            Integer.parseInt(parts.group(iso ? "isoMonth" : "month")),
            Integer.parseInt(parts.group(iso ? "isoDay" : "day")))
        .gregorian()
        .map(day -> Edtf.of(day.toString()));
  }
}
