package org.fonds.overview.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers of documents in at most five classes, each reaching to about as many times the one before
 * it, since a few large numbers stand beside many small ones.
 *
 * @param last the greatest number of each class, rising
 */
record Classes(List<Long> last) {

  private static final int MOST = 5;

  Classes {
    last = List.copyOf(last);
  }

  /** The classes from 1 to a number. */
  static Classes upTo(long highest) {
    List<Long> last = new ArrayList<>();
    for (int i = 1; i <= MOST; i++) {
      long end = i == MOST ? highest : Math.round(Math.pow((double) highest, (double) i / MOST));
      if (end > 0 && (last.isEmpty() || end > last.getLast())) {
        last.add(end);
      }
    }
    return new Classes(last);
  }

  /** The ink of a number from 1 on. */
  Ink ink(long count) {
    return ink(of(count));
  }

  private int of(long count) {
    int place = 0;
    while (place < last.size() - 1 && count > last.get(place)) {
      place++;
    }
    return place;
  }

  /** The last class has the strongest ink, however few there are. */
  private Ink ink(int place) {
    return Ink.ofStep(MOST - last.size() + place);
  }

  /**
   * Shows the classes in a row.
   *
   * @param x where it ends
   * @param y of the base line
   */
  void drawLegend(Svg svg, double x, double y) {
    double left = x;
    for (int i = last.size() - 1; i >= 0; i--) {
      String name = name(i);
      left -= TextWidth.of(name, 12);
      svg.words(name, left, y, Ink.MUTED);
      left -= 18;
      svg.rectangle(new Box(left, y - 10, 13, 11), ink(i));
      left -= 14;
    }
    svg.anchored("Documents", left + 4, y, Ink.MUTED, "end");
  }

  private String name(int place) {
    long first = place == 0 ? 1 : last.get(place - 1) + 1;
    return first == last.get(place)
        ? String.format(Locale.ENGLISH, "%,d", first)
        : String.format(Locale.ENGLISH, "%,d–%,d", first, last.get(place));
  }
}
