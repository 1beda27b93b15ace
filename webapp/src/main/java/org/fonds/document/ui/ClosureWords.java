package org.fonds.document.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.fonds.description.Access;
import org.fonds.description.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Says what is closed. */
final class ClosureWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

  private ClosureWords() {}

  /** A sentence on what readers do not see today; empty where they see everything. */
  static String of(Access access) {
    LocalDate opens = access.openFrom();
    String until = opens == null ? "." : " until " + DAY.format(opens) + ".";
    return switch (access.on(LocalDate.now(ZoneId.systemDefault()))) {
      case OPEN -> "";
      case METADATA -> "Text and file are closed to readers" + until;
      case RESTRICTED -> "Closed to readers" + until;
      case WITHDRAWN -> withdrawn(access.withdrawal());
    };
  }

  /** A day as people read it. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String withdrawn(@Nullable Withdrawal withdrawal) {
    return withdrawal == null
        ? ""
        : "Withdrawn on %s. Readers are told why: %s"
            .formatted(DAY.format(withdrawal.on()), withdrawal.reason());
  }
}
