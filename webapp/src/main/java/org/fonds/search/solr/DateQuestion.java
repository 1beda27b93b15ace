package org.fonds.search.solr;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fonds.index.IndexField;
import org.fonds.search.Certainty;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.jspecify.annotations.Nullable;

/** Asks whether the date of a document lies in years or months, as Solr reads a question. */
final class DateQuestion {

  private DateQuestion() {}

  /** The date lies in the years, which are not open at both ends. */
  static String of(YearRange years, Certainty certainty) {
    return switch (certainty) {
      case POSSIBLE -> touching(years);
      case CERTAIN -> within(years);
    };
  }

  /** An end that is open reaches as far as one asks. */
  private static String touching(YearRange years) {
    return "{!field f="
        + IndexField.DATE.solrName()
        + " op=Intersects}["
        + written(years.from())
        + " TO "
        + written(years.to())
        + "]";
  }

  private static String within(YearRange years) {
    YearOrMonth from = years.from();
    YearOrMonth to = years.to();
    return (from == null ? "" : "+" + day(IndexField.EARLIEST, from.firstDay(), null) + " ")
        + (to == null ? "" : "+" + day(IndexField.LATEST, null, to.lastDay()) + " ")
        + "-"
        + IndexField.DATE_DOUBTED.solrName()
        + ":true";
  }

  private static String day(IndexField field, @Nullable LocalDate first, @Nullable LocalDate last) {
    return field.solrName() + ":[" + midnight(first) + " TO " + midnight(last) + "]";
  }

  private static String midnight(@Nullable LocalDate day) {
    return day == null
        ? "*"
        : DateTimeFormatter.ISO_INSTANT.format(day.atStartOfDay(ZoneOffset.UTC));
  }

  /** As Solr reads a year or month: a year of four digits, a star where none is said. */
  private static String written(@Nullable YearOrMonth end) {
    if (end == null) {
      return "*";
    }
    String year =
        (end.year() < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(end.year()));
    return end.month() == null
        ? year
        : year + String.format(Locale.ROOT, "-%02d", end.month().getValue());
  }
}
