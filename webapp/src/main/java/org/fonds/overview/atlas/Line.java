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

  /** How many points it has. */
  public int size() {
    return points.size();
  }

  /** A point, by its place counted from 0. */
  public GeographicPoint point(int place) {
    return points.get(place);
  }
}
