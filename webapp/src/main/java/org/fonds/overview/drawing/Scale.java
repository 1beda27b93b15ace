package org.fonds.overview.drawing;

import java.util.List;
import java.util.stream.LongStream;

/** A scale from 0 to a round number, with few round marks. */
final class Scale {

  private static final int MOST_MARKS = 5;

  private Scale() {}

  /** The round number up to which a scale goes that holds a number. */
  static long top(long highest) {
    long mark = mark(highest);
    return Math.max(1, Math.ceilDiv(highest, mark) * mark);
  }

  /** The marks of a scale from 0 to its top, both inclusive. */
  static List<Long> marks(long top) {
    long mark = mark(top);
    return LongStream.rangeClosed(0, top / mark).mapToObj(i -> i * mark).toList();
  }

  /** The least of 1, 2, 5, 10, 20, 50 and so on by which there are not too many marks. */
  private static long mark(long highest) {
    for (long power = 1; ; power *= 10) {
      for (long factor : new long[] {1, 2, 5}) {
        if (highest <= power * factor * (MOST_MARKS - 1)) {
          return power * factor;
        }
      }
    }
  }
}
