package org.fonds.citation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fonds.description.DateCalendar;
import org.fonds.description.UncertainDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a footnote can say it: no more exact than the source, and in words where numbers alone
 * would say too much.
 */
public final class CitedDate {

  private final UncertainDate date;
  private final @Nullable DateSide from;
  private final @Nullable DateSide to;
  private final boolean interval;

  /**
   * @param from null if the beginning is open; null too, as is {@code to}, where one of the ends
   *     cannot be said in plain words
   * @param to null if the end is open, or there is none
   */
  private CitedDate(UncertainDate date, @Nullable DateSide from, @Nullable DateSide to) {
    this.date = date;
    this.from = from;
    this.to = to;
    this.interval = date.edtf().text().contains("/");
  }

  /** The date of a description. */
  public static CitedDate of(UncertainDate date) {
    String[] sides = date.edtf().text().split("/", 2);
    DateSide from = DateSide.read(sides[0]).orElse(null);
    DateSide to = sides.length == 1 ? null : DateSide.read(sides[1]).orElse(null);
    boolean whole =
        (from != null || isOpen(sides[0])) && (sides.length == 1 || to != null || isOpen(sides[1]));
    return whole ? new CitedDate(date, from, to) : new CitedDate(date, null, null);
  }

  /**
   * In English: {@code March 5, 1940}, {@code April–May 1940}, {@code ca. 1918}; as the source
   * writes it where it is EDTF of level 2, such as a choice of several dates.
   */
  public String english() {
    return said(EnglishDates.MONTH_FIRST);
  }

  /**
   * In the words of a style; as the source writes it where it is EDTF of level 2, such as a choice
   * of several dates.
   */
  String said(DateWords words) {
    if (from != null && to != null) {
      List<DatePoint> points = points();
      return points.size() == 2 && !isDoubted()
          ? words.span(points.get(0), points.get(1))
          : words.between(from, to);
    }
    if (from != null) {
      return interval ? words.from(from) : words.said(from);
    }
    return to != null ? words.until(to) : date.written();
  }

  /** The date in EDTF as described. */
  public String edtf() {
    return date.edtf().text();
  }

  /** The date as the source writes it. */
  public String written() {
    return Bibliography.oneLine(date.written());
  }

  /** The year, where all of the date lies in one. */
  public OptionalInt year() {
    if (from != null && from.year() != null && !interval) {
      return OptionalInt.of(from.year());
    }
    // Where an end is open, its year is none that the other could have.
    int first = date.edtf().earliest().getYear();
    return first == date.edtf().latest().getYear() ? OptionalInt.of(first) : OptionalInt.empty();
  }

  /**
   * What the source writes, for a reader who looks for it there: said of dates in another calendar
   * and of dates in doubt; empty where the date is a plain one.
   */
  public Optional<String> writtenNote() {
    String note = "Date as written: " + date.written();
    return switch (date.calendar()) {
      case JULIAN -> Optional.of(note + " (Julian calendar)");
      case JAPANESE -> Optional.of(note + " (Japanese era)");
      case GREGORIAN -> isPlain() ? Optional.empty() : Optional.of(note);
    };
  }

  /** The date for a note, with the Old Style date beside it where the source writes one. */
  String forNote(DateWords words) {
    return isJulian() ? said(words) + " " + words.oldStyle(date.written()) : said(words);
  }

  boolean isJulian() {
    return date.calendar() == DateCalendar.JULIAN;
  }

  /** Whether it is one day, month or year, or a closed interval of such, without any doubt. */
  boolean isPlain() {
    return !points().isEmpty() && !isDoubted();
  }

  /**
   * Whether both ends are said as exactly, to the year, the month or the day; the style processor
   * takes no others. One point is even with itself.
   */
  boolean isEven() {
    return points().stream().map(point -> point.parts().length).distinct().count() <= 1;
  }

  boolean isDoubted() {
    return (from != null && from.doubted()) || (to != null && to.doubted());
  }

  /** One point, or both ends of an interval; empty where points cannot say the date. */
  List<DatePoint> points() {
    List<DatePoint> points =
        Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
            .flatMap(Optional::stream)
            .map(DateSide::point)
            .flatMap(Stream::ofNullable)
            .toList();
    return points.size() == (interval ? 2 : 1) ? points : List.of();
  }

  /** The season of a single year, 1 for spring to 4 for winter; null if none. */
  @Nullable Integer season() {
    return interval || from == null ? null : from.season();
  }

  /**
   * Whether this is EDTF of level 0 or 1, which BibLaTeX reads too: both ends of an interval are,
   * or one of them is open.
   */
  boolean isWidelyRead() {
    return from != null || to != null;
  }

  /** Empty is unknown, two dots are open; a footnote does not tell them apart. */
  private static boolean isOpen(String side) {
    return side.isBlank() || side.strip().equals("..");
  }
}
