package org.fonds.description;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates put together: intervals, sets, and a date with a time of day. */
final class EdtfExpression {

  private static final Pattern SET = Pattern.compile("\\[(?<one>.+)]|\\{(?<all>.+)}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(?<day>\\d{4}-\\d{2}-\\d{2})T(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})"
              + "(?:Z|(?<sign>[+-])(?<zoneHour>\\d{2})(?::(?<zoneMinute>\\d{2}))?)?");
  private static final EdtfBounds.Days OPEN_START =
      new EdtfBounds.Days(LocalDate.MIN, LocalDate.MIN, true);
  private static final EdtfBounds.Days OPEN_END =
      new EdtfBounds.Days(LocalDate.MAX, LocalDate.MAX, true);

  private EdtfExpression() {}

  static EdtfBounds bounds(String text) {
    if (text.isEmpty()) {
      return new EdtfBounds.None("nothing is written");
    }
    if (text.indexOf('/') >= 0) {
      return interval(text);
    }
    if (text.indexOf('T') >= 0) {
      return dateTime(text);
    }
    Matcher set = SET.matcher(text);
    if (set.matches()) {
      return set(set.group("one") != null ? set.group("one") : set.group("all"));
    }
    return EdtfDate.bounds(text);
  }

  private static EdtfBounds interval(String text) {
    List<String> ends = List.of(text.split("/", -1));
    if (ends.size() != 2) {
      return new EdtfBounds.None("more than one slash");
    }
    if (text.equals("/")) {
      return new EdtfBounds.None("neither beginning nor end");
    }
    return between(end(ends.getFirst(), OPEN_START), end(ends.getLast(), OPEN_END));
  }

  /** An empty end is unknown, two dots are open; a search cannot tell them apart. */
  private static EdtfBounds end(String text, EdtfBounds.Days open) {
    if (text.isEmpty() || text.equals("..")) {
      return open;
    }
    // A century is written with two digits, but 1940/41 means a year, so it is none here.
    return EdtfDate.isCenturyOrDecade(text)
        ? new EdtfBounds.None("\"" + text + "\" is no year of four digits")
        : EdtfDate.bounds(text);
  }

  private static EdtfBounds between(EdtfBounds start, EdtfBounds end) {
    if (!(start instanceof EdtfBounds.Days first)) {
      return start;
    }
    if (!(end instanceof EdtfBounds.Days last)) {
      return end;
    }
    LocalDate endBegins = last.precise() ? last.earliest() : last.latest();
    if (endBegins.isBefore(first.earliest())) {
      return new EdtfBounds.None("it ends before it begins");
    }
    return new EdtfBounds.Days(first.earliest(), last.latest(), first.precise() && last.precise());
  }

  private static EdtfBounds set(String elements) {
    List<EdtfBounds.Days> dates = new ArrayList<>();
    for (String element : elements.split(",", -1)) {
      EdtfBounds bounds = element(element);
      if (!(bounds instanceof EdtfBounds.Days days)) {
        return bounds;
      }
      dates.add(days);
    }
    return new EdtfBounds.Set(dates);
  }

  private static EdtfBounds element(String element) {
    int dots = element.indexOf("..");
    if (dots < 0) {
      return EdtfDate.bounds(element);
    }
    String from = element.substring(0, dots);
    String to = element.substring(dots + 2);
    if (from.isEmpty() && to.isEmpty()) {
      return new EdtfBounds.None("neither beginning nor end");
    }
    if (!from.isEmpty() && !to.isEmpty() && parts(from) != parts(to)) {
      return new EdtfBounds.None("a range from " + from + " to " + to + " mixes years and months");
    }
    return between(end(from, OPEN_START), end(to, OPEN_END));
  }

  private static long parts(String date) {
    return date.chars().skip(1).filter(c -> c == '-').count();
  }

  private static EdtfBounds dateTime(String text) {
    Matcher parts = DATE_TIME.matcher(text);
    if (!parts.matches()) {
      return new EdtfBounds.None("a time is written like 1941-06-22T03:15:00");
    }
    if (number(parts, "hour") > 23
        || number(parts, "minute") > 59
        || number(parts, "second") > 59) {
      return new EdtfBounds.None("no such time of day");
    }
    if (parts.group("sign") != null && !isOffset(parts)) {
      return new EdtfBounds.None("no such time zone");
    }
    return EdtfDate.bounds(parts.group("day"));
  }

  /** Time zones lie from -12:00 to +14:00; ISO 8601 has no -00:00. */
  private static boolean isOffset(Matcher parts) {
    int minutes = number(parts, "zoneHour") * 60 + number(parts, "zoneMinute");
    boolean west = "-".equals(parts.group("sign"));
    return number(parts, "zoneMinute") < 60
        && (west ? minutes > 0 && minutes <= 12 * 60 : minutes <= 14 * 60);
  }

  private static int number(Matcher parts, String group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
