package org.fonds.extraction.pdf;

import java.util.Arrays;

/**
 * The letters of a page by their places, to know those that are drawn twice to look bold or to cast
 * a shadow. An open hash table of cells: a letter is looked for in its own and the three nearest.
 */
final class ShownTwice {

  private static final int MOST = 1 << 20;

  private long[] cells = new long[1 << 10];
  private double[] places = new double[1 << 11];
  private int size;

  void clear() {
    if (size > 0) {
      Arrays.fill(cells, 0);
      size = 0;
    }
  }

  /**
   * Whether the same letter stands there already; if not, it does from now on.
   *
   * @param tolerance how far apart two may be, in the page's units
   */
  boolean add(String letter, double x, double y, double tolerance) {
    int exponent = Math.getExponent(tolerance) + 2;
    double cell = Math.scalb(1.0, exponent);
    long column = (long) Math.floor(x / cell);
    long row = (long) Math.floor(y / cell);
    int across = x / cell - column < 0.5 ? -1 : 1;
    int along = y / cell - row < 0.5 ? -1 : 1;
    long kind = letter.charAt(0) * 31L + letter.length() * 7L + exponent;
    for (int i = 0; i < 4; i++) {
      long key = key(kind, column + ((i & 1) == 0 ? 0 : across), row + (i < 2 ? 0 : along));
      if (isThere(key, x, y, tolerance)) {
        return true;
      }
    }
    if (size < MOST) {
      put(key(kind, column, row), x, y);
    }
    return false;
  }

  private static long key(long kind, long column, long row) {
    long mixed =
        kind * 0x9E3779B97F4A7C15L + column * 0xC2B2AE3D27D4EB4FL + row * 0x165667B19E3779F9L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }

  private boolean isThere(long key, double x, double y, double tolerance) {
    int mask = cells.length - 1;
    for (int i = (int) key & mask; cells[i] != 0; i = (i + 1) & mask) {
      if (cells[i] == key
          && Math.abs(places[2 * i] - x) < tolerance
          && Math.abs(places[2 * i + 1] - y) < tolerance) {
        return true;
      }
    }
    return false;
  }

  private void put(long key, double x, double y) {
    if (size * 2 >= cells.length) {
      grow();
    }
    int mask = cells.length - 1;
    int i = (int) key & mask;
    while (cells[i] != 0) {
      i = (i + 1) & mask;
    }
    cells[i] = key;
    places[2 * i] = x;
    places[2 * i + 1] = y;
    size++;
  }

  private void grow() {
    long[] oldCells = cells;
    double[] oldPlaces = places;
    cells = new long[oldCells.length * 2];
    places = new double[oldPlaces.length * 2];
    size = 0;
    for (int i = 0; i < oldCells.length; i++) {
      if (oldCells[i] != 0) {
        put(oldCells[i], oldPlaces[2 * i], oldPlaces[2 * i + 1]);
      }
    }
  }
}
