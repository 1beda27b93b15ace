package org.fonds.desk.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fonds.desk.RunState;

/** How far a run is, in words. */
final class RunWords {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

  private RunWords() {}

  /** Such as {@code 31 of 100 files, 310 pages, 2.5 files a second, about 28 seconds left}. */
  static String progress(RunState run) {
    List<String> parts = new ArrayList<>();
    String files = run.total() == 1 ? "file" : "files";
    parts.add(String.format(Locale.UK, "%,d of %,d %s", run.done(), run.total(), files));
    if (run.pages() > 0) {
      parts.add(
          String.format(Locale.UK, "%,d %s", run.pages(), run.pages() == 1 ? "page" : "pages"));
    }
    Instant ended = run.endedAt();
    if (ended == null) {
      if (run.rate() > 0) {
        parts.add(String.format(Locale.UK, "%.1f files a second", run.rate()));
      }
      run.left().map(left -> "about " + time(left) + " left").ifPresent(parts::add);
    } else {
      parts.add("ended " + TIME.format(ended.atZone(ZoneId.systemDefault())));
    }
    return String.join(", ", parts);
  }

  private static String time(Duration left) {
    if (left.toMinutes() < 2) {
      return left.toSeconds() + " seconds";
    }
    return left.toHours() < 2 ? left.toMinutes() + " minutes" : left.toHours() + " hours";
  }
}
