package org.fonds.extraction;

import java.util.stream.DoubleStream;

/**
 * A rectangle on a page as the file itself has it shown, before anybody turns it: edges in parts of
 * its width and height, from the upper left corner to the right and down.
 */
record DrawnArea(double left, double top, double right, double bottom) {

  /** So near to each other two areas touch. */
  private static final double TOUCHING = 0.0005;

  /** Of a page that was turned clockwise by so many degrees: where this lies on it before that. */
  DrawnArea turnedBack(int degrees) {
    return switch (degrees) {
      case 90 -> new DrawnArea(top, 1 - right, bottom, 1 - left);
      case 180 -> new DrawnArea(1 - right, 1 - bottom, 1 - left, 1 - top);
      case 270 -> new DrawnArea(1 - bottom, left, 1 - top, right);
      default -> this;
    };
  }

  /** The least that holds a word, whose page was turned and straightened for reading. */
  static DrawnArea of(PageWords.Word word, PageWords page) {
    double angle = -Math.toRadians(page.straightened());
    double[] x = new double[4];
    double[] y = new double[4];
    for (int corner = 0; corner < 4; corner++) {
      double right = word.x() + (corner % 2) * word.width() - page.width() / 2.0;
      double down = word.y() + (corner / 2) * word.height() - page.height() / 2.0;
      x[corner] = 0.5 + (right * Math.cos(angle) - down * Math.sin(angle)) / page.width();
      y[corner] = 0.5 + (right * Math.sin(angle) + down * Math.cos(angle)) / page.height();
    }
    return new DrawnArea(least(x), least(y), most(x), most(y)).turnedBack(page.turned());
  }

  private static double least(double... values) {
    return DoubleStream.of(values).min().orElseThrow();
  }

  private static double most(double... values) {
    return DoubleStream.of(values).max().orElseThrow();
  }

  /** Whether both have a place in common, or all but. */
  boolean touches(DrawnArea other) {
    return left <= other.right + TOUCHING
        && other.left <= right + TOUCHING
        && top <= other.bottom + TOUCHING
        && other.top <= bottom + TOUCHING;
  }
}
