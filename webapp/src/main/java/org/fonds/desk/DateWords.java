package org.fonds.desk;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fonds.description.DateCalendar;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.JapaneseEraDate;
import org.fonds.description.JulianDay;

/** What was understood of a date, in words. */
public final class DateWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private DateWords() {}

  /**
   * The days that an expression covers, or what is wrong with it and what to write.
   *
   * @param calendar that of the source, in which a single day is said too
   */
  public static String of(EdtfReading reading, DateCalendar calendar) {
    return switch (reading) {
      case EdtfReading.Read read ->
          "Understood: " + days(read.edtf()) + doubt(read.edtf()) + written(read.edtf(), calendar);
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

  /** A single day as the source would write it; empty for every other date. */
  private static String written(Edtf edtf, DateCalendar calendar) {
    if (!edtf.earliest().equals(edtf.latest())) {
      return "";
    }
    return switch (calendar) {
      case GREGORIAN -> "";
      case JULIAN ->
          JulianDay.of(edtf.earliest())
              .map(day -> " (in the Julian calendar " + name(day) + ")")
              .orElse("");
      case JAPANESE ->
          JapaneseEraDate.written(edtf.earliest()).map(day -> " (" + day + ")").orElse("");
    };
  }

  private static String name(JulianDay day) {
    String month = Month.of(day.month()).getDisplayName(TextStyle.FULL, Locale.UK);
    return day.day() + " " + month + " " + day.year();
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
