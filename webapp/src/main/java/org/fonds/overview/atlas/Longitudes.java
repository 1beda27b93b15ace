package org.fonds.overview.atlas;

import java.util.List;
import org.fonds.description.GeographicPoint;

/**
 * The shortest stretch of longitudes that holds some points, perhaps over the line of dates.
 *
 * @param west where it begins, -180 to 180
 * @param width how far it goes eastwards, 0 to 360
 */
record Longitudes(double west, double width) {

  /**
   * The stretch of some points.
   *
   * @param points at least one
   */
  static Longitudes of(List<GeographicPoint> points) {
    double[] sorted = points.stream().mapToDouble(GeographicPoint::longitude).sorted().toArray();
    double west = sorted[0];
    double gap = sorted[0] + 360 - sorted[sorted.length - 1];
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] > gap) {
        gap = sorted[i] - sorted[i - 1];
        west = sorted[i];
      }
    }
    return new Longitudes(west, 360 - gap);
  }

  /** The longitude half way. */
  double middle() {
    return wrapped(west + width / 2);
  }

  /** The same longitude from -180 to 180, whatever rounding does at the line of dates. */
  static double wrapped(double longitude) {
    return Math.clamp(longitude - 360 * Math.floor((longitude + 180) / 360), -180, 180);
  }
}
