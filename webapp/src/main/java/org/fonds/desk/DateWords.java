package org.fonds.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;

/** What was understood of a date, in words. */
public final class DateWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private DateWords() {}

  /** The days that an expression covers, or what is wrong with it and what to write. */
  public static String of(EdtfReading reading) {
    return switch (reading) {
      case EdtfReading.Read read -> "Understood: " + days(read.edtf()) + doubt(read.edtf());
      case EdtfReading.Wrong wrong ->
          "Not understood (%s). Write %s.".formatted(wrong.reason(), wrong.mend());
    };
  }

  private static String days(Edtf edtf) {
    return edtf.spans().stream()
        .map(DateWords::days)
        .collect(Collectors.joining(edtf.text().startsWith("[") ? " or " : " and "));
  }

  private static String days(Edtf.Span span) {
    if (span.isOpenAtStart() && span.isOpenAtEnd()) {
      return "any day";
    }
    if (span.isOpenAtStart()) {
      return "until " + day(span.latest());
    }
    if (span.isOpenAtEnd()) {
      return "from " + day(span.earliest()) + " on";
    }
    return span.earliest().equals(span.latest())
        ? day(span.earliest())
        : day(span.earliest()) + " to " + day(span.latest());
  }

  private static String doubt(Edtf edtf) {
    List<String> doubts = new ArrayList<>();
    if (edtf.text().contains("~") || edtf.text().contains("%")) {
      doubts.add("approximate");
    }
    if (edtf.text().contains("?") || edtf.text().contains("%")) {
      doubts.add("uncertain");
    }
    return doubts.isEmpty() ? "" : ", " + String.join(" and ", doubts);
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
