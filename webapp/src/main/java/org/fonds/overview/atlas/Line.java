package org.fonds.overview.atlas;

import java.util.List;
import org.fonds.description.GeographicPoint;

/**
 * A line on the earth that borders of one or two countries are made of.
 *
 * @param points in WGS 84, at least two
 */
public record Line(List<GeographicPoint> points) {

  public Line {
    points = List.copyOf(points);
  }

  /** Whether a way due east from a point crosses it an odd number of times. */
  boolean isCrossedEastOf(GeographicPoint point) {
    boolean odd = false;
    for (int i = 1; i < points.size(); i++) {
      GeographicPoint from = points.get(i - 1);
      GeographicPoint to = points.get(i);
      if ((from.latitude() > point.latitude()) != (to.latitude() > point.latitude())) {
        double share = (point.latitude() - from.latitude()) / (to.latitude() - from.latitude());
        double at = from.longitude() + share * (to.longitude() - from.longitude());
        odd ^= point.longitude() < at;
      }
    }
    return odd;
  }

  /** How many points it has. */
  public int size() {
    return points.size();
  }

  /** A point, by its place counted from 0. */
  public GeographicPoint point(int place) {
    return points.get(place);
  }
}
