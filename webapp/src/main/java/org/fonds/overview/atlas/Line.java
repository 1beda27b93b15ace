package org.fonds.overview.atlas;

import org.fonds.description.GeographicPoint;

/**
 * A line on the earth that borders of one or two countries are made of: longitude and latitude of
 * each point in turn, WGS 84.
 */
public final class Line {

  private final double[] degrees;

  Line(double[] degrees) {
    this.degrees = degrees;
  }

  /** Whether a way due east from a point crosses it an odd number of times. */
  boolean isCrossedEastOf(GeographicPoint point) {
    boolean odd = false;
    for (int i = 1; i < size(); i++) {
      double from = latitude(i - 1);
      double to = latitude(i);
      if ((from > point.latitude()) != (to > point.latitude())) {
        double share = (point.latitude() - from) / (to - from);
        double at = longitude(i - 1) + share * (longitude(i) - longitude(i - 1));
        odd ^= point.longitude() < at;
      }
    }
    return odd;
  }

  /** How many points it has. */
  public int size() {
    return degrees.length / 2;
  }

  /** From -180 to 180. */
  public double longitude(int point) {
    return degrees[2 * point];
  }

  /** From -90 to 90. */
  public double latitude(int point) {
    return degrees[2 * point + 1];
  }
}
