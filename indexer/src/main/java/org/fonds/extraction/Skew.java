package org.fonds.extraction;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * By how much the lines of a page slope. Ink is counted along lines of every slope: where they run
 * as the writing does, some are full and those between them are empty, and the sum of the squares
 * is at its height.
 */
final class Skew {

  private static final double STEEPEST = 7;
  private static final double COARSE = 0.5;
  private static final double FINE = 0.1;

  /** Less than this tesseract does not mind. */
  private static final double LEVEL = 0.35;

  /** By so much the right slope must be clearer than none, or the page has no lines. */
  private static final double CLEARER = 1.15;

  /** A page is looked at with about so many dots across. */
  private static final int DOTS_ACROSS = 1_000;

  private final int[] across;
  private final int[] down;
  private final long[] rows;
  private final int middle;

  private Skew(BufferedImage image) {
    int step = Math.max(1, image.getWidth() / DOTS_ACROSS);
    int width = image.getWidth();
    byte[] shades = GreyImage.shades(image);
    int paper = GreyImage.paper(shades);
    int[] x = new int[shades.length / (step * step) + width + image.getHeight()];
    int[] y = new int[x.length];
    int count = 0;
    for (int row = 0; row < image.getHeight(); row += step) {
      for (int column = 0; column < width; column += step) {
        if (GreyImage.isInk(shades[row * width + column] & 0xFF, paper)) {
          x[count] = column / step;
          y[count++] = row / step;
        }
      }
    }
    across = Arrays.copyOf(x, count);
    down = Arrays.copyOf(y, count);
    double wide = (double) width / step;
    middle = (int) (wide * Math.tan(Math.toRadians(STEEPEST + 1))) + 1;
    rows = new long[image.getHeight() / step + 2 * middle + 2];
  }

  /**
   * Degrees by which the lines fall to the right; below 0 where they rise, and 0 where they are
   * level or there are none.
   *
   * @param image of one byte a dot
   */
  static double of(BufferedImage image) {
    Skew skew = new Skew(image);
    double rough = skew.clearest(0, STEEPEST, COARSE);
    double slope = skew.clearest(rough, COARSE, FINE);
    boolean clear = skew.clarity(slope) > CLEARER * skew.clarity(0);
    boolean inside = Math.abs(slope) < STEEPEST;
    return clear && inside && Math.abs(slope) >= LEVEL ? slope : 0;
  }

  private double clearest(double about, double reach, double step) {
    double best = about;
    double most = clarity(about);
    for (double slope = about - reach; slope <= about + reach; slope += step) {
      double found = clarity(slope);
      if (found > most) {
        most = found;
        best = slope;
      }
    }
    return best;
  }

  private double clarity(double slope) {
    Arrays.fill(rows, 0);
    double fall = Math.tan(Math.toRadians(slope));
    for (int i = 0; i < across.length; i++) {
      rows[middle + (int) Math.round(down[i] - across[i] * fall)]++;
    }
    double sum = 0;
    for (long row : rows) {
      sum += (double) row * row;
    }
    return sum;
  }
}
