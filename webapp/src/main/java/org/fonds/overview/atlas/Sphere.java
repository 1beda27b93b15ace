package org.fonds.overview.atlas;

import org.fonds.description.GeographicPoint;

/** Distances on a globe. */
final class Sphere {

  private Sphere() {}

  /** The angle between two points as seen from the middle of the earth, 0 to 180 degrees. */
  static double angle(GeographicPoint one, GeographicPoint other) {
    double latitude = Math.toRadians(one.latitude());
    double otherLatitude = Math.toRadians(other.latitude());
    double between = Math.toRadians(other.longitude() - one.longitude());
    double cosine =
        Math.sin(latitude) * Math.sin(otherLatitude)
            + Math.cos(latitude) * Math.cos(otherLatitude) * Math.cos(between);
    return Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
  }
}
