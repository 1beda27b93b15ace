package org.fonds.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    if (edtf.isOpenAtStart() && edtf.isOpenAtEnd()) {
      return "any day";
    }
    if (edtf.isOpenAtStart()) {
      return "until " + day(edtf.latest());
    }
    if (edtf.isOpenAtEnd()) {
      return "from " + day(edtf.earliest()) + " on";
    }
    return edtf.earliest().equals(edtf.latest())
        ? day(edtf.earliest())
        : day(edtf.earliest()) + " to " + day(edtf.latest());
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
