package org.fonds.overview.atlas;

import org.fonds.description.GeographicPoint;

/**
 * A line on the earth that borders of one or two countries are made of.
 *
 * @param degrees longitude and latitude of each point in turn, WGS 84; not to be changed
 */
public record Line(double[] degrees) {

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

  /** A point, none of whose degrees is beyond the edge by which whole numbers miss it. */
  public GeographicPoint point(int place) {
    return new GeographicPoint(
        Math.clamp(latitude(place), -90, 90), Math.clamp(longitude(place), -180, 180));
  }
}
