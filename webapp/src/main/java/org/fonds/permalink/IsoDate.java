package org.fonds.permalink;

import java.util.regex.Pattern;
import org.fonds.citation.CitedDate;
import org.jspecify.annotations.Nullable;

/** Dates for programs that know ISO 8601 and nothing of doubt. */
public final class IsoDate {

  private static final Pattern FORM = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

  private IsoDate() {}

  /** Whether a date is a year, a month or a day and no more, so that ISO 8601 can say it. */
  static boolean says(CitedDate date) {
    return FORM.matcher(date.edtf()).matches();
  }

  /**
   * The date as {@code 1940}, {@code 1940-03} or {@code 1940-03-05}, or in English words where
   * these would say more than the source; null if there is none.
   */
  public static @Nullable String orWords(@Nullable CitedDate date) {
    if (date == null) {
      return null;
    }
    return says(date) ? date.edtf() : date.english();
  }
}
