package org.fonds.overview.drawing;

/** A rectangle of a picture in pixels, from its left upper corner. */
record Box(double x, double y, double width, double height) {

  /** Whether some point lies in both. */
  boolean meets(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** The same, wider by as much on every side. */
  Box widened(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }
}
