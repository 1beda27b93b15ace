package org.fonds.citation;

import java.util.List;

/** Dates in English, in the order of parts that a style wants. */
enum EnglishDates implements DateWords {
  /** As Chicago writes them: {@code March 5, 1940}. */
  MONTH_FIRST {
    @Override
    String day(DatePoint point) {
      return "%s %d, %d".formatted(point.monthName(), point.day(), point.year());
    }

    @Override
    String days(DatePoint from, DatePoint to) {
      return "%s %d–%d, %d".formatted(from.monthName(), from.day(), to.day(), to.year());
    }

    @Override
    String inOneYear(DatePoint from, DatePoint to) {
      String first = from.day() == null ? "" : " " + from.day();
      return from.monthName() + first + "–" + point(to);
    }
  },

  /** As MLA and ISO 690 write them: {@code 5 March 1940}. */
  DAY_FIRST {
    @Override
    String day(DatePoint point) {
      return "%d %s %d".formatted(point.day(), point.monthName(), point.year());
    }

    @Override
    String days(DatePoint from, DatePoint to) {
      return "%d–%d %s %d".formatted(from.day(), to.day(), to.monthName(), to.year());
    }

    @Override
    String inOneYear(DatePoint from, DatePoint to) {
      String first = from.day() == null ? "" : from.day() + " ";
      return first + from.monthName() + "–" + point(to);
    }
  },

  /** As APA writes them: {@code 1940, March 5}. */
  YEAR_FIRST {
    @Override
    String day(DatePoint point) {
      return "%d, %s %d".formatted(point.year(), point.monthName(), point.day());
    }

    @Override
    String month(DatePoint point) {
      return point.year() + ", " + point.monthName();
    }

    @Override
    String days(DatePoint from, DatePoint to) {
      return day(from) + "–" + to.day();
    }

    @Override
    String inOneYear(DatePoint from, DatePoint to) {
      String last = to.day() == null ? "" : " " + to.day();
      return point(from) + "–" + to.monthName() + last;
    }
  };

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  @Override
  public String said(DateSide date) {
    String words = date.uncertain() ? certain(date) + "?" : certain(date);
    return date.approximate() ? "ca. " + words : words;
  }

  @Override
  public String span(DatePoint from, DatePoint to) {
    String first = from.monthName();
    String last = to.monthName();
    if (from.year() != to.year() || first == null || last == null) {
      return point(from) + "–" + point(to);
    }
    if (!first.equals(last)) {
      return inOneYear(from, to);
    }
    return from.day() == null || to.day() == null ? point(from) + "–" + point(to) : days(from, to);
  }

  @Override
  public String between(DateSide from, DateSide to) {
    return said(from) + "–" + said(to);
  }

  @Override
  public String from(DateSide date) {
    return "from " + said(date);
  }

  @Override
  public String until(DateSide date) {
    return "until " + said(date);
  }

  @Override
  public String oldStyle(String written) {
    return "[Old Style: " + written + "]";
  }

  /** A day, a month or a year. */
  String point(DatePoint point) {
    if (point.month() == null) {
      return Integer.toString(point.year());
    }
    return point.day() == null ? month(point) : day(point);
  }

  abstract String day(DatePoint point);

  String month(DatePoint point) {
    return point.monthName() + " " + point.year();
  }

  /** Two days of one month. */
  abstract String days(DatePoint from, DatePoint to);

  /** Two months, or days of them, of one year. */
  abstract String inOneYear(DatePoint from, DatePoint to);

  private String certain(DateSide date) {
    if (date.point() != null) {
      return point(date.point());
    }
    return date.season() == null
        ? date.years() + "s"
        : SEASONS.get(date.season() - 1) + " " + date.year();
  }
}
