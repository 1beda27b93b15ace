package org.fonds.batch.ui;

import java.time.Duration;
import java.util.Locale;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.RowFilter;

/** What the pages say of runs and their rows. */
final class RowWords {

  private static final int LONGEST = 80;

  private RowWords() {}

  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  static String rows(long rows) {
    return number(rows) + (rows == 1 ? " row" : " rows");
  }

  static String passedOver(int rows) {
    return rows == 1
        ? "1 row without anything to search was passed over."
        : number(rows) + " rows without anything to search were passed over.";
  }

  /** A text that may be very long. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** How a run stands, in one sentence. */
  static String state(BatchSearch run, int before) {
    String done = number(run.done()) + " of " + rows(run.list().rows());
    return switch (run.state()) {
      case WAITING ->
          before == 0
              ? "It is next."
              : before == 1
                  ? "It waits for its turn: 1 list is before it."
                  : "It waits for its turn: " + before + " lists are before it.";
      case GOING -> done + " searched.";
      case ENDED ->
          run.list().rows() == 1
              ? "Its row was searched."
              : "All " + rows(run.list().rows()) + " were searched.";
      case CANCELLED -> "Cancelled after " + done + ".";
      case STOPPED -> "Stopped after " + done + ".";
    };
  }

  static String left(Duration left) {
    long seconds = Math.max(1, left.toSeconds());
    if (seconds < 60) {
      return "Less than a minute is left.";
    }
    long minutes = Math.ceilDiv(seconds, 60);
    return minutes < 90
        ? "About " + minutes + " minutes are left."
        : "About " + Math.ceilDiv(minutes, 60) + " hours are left.";
  }

  static String filter(RowFilter filter) {
    return switch (filter) {
      case ALL -> "All";
      case FOUND -> "Found";
      case APART -> "Words apart";
      case OTHER_SPELLING -> "Only in another spelling or form";
      case SOUNDING_ALIKE -> "Only sounding alike";
      case NOT_FOUND -> "Not found";
      case REMARK -> "With a remark";
    };
  }
}
