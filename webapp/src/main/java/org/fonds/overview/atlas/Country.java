package org.fonds.overview.atlas;

import java.util.List;
import org.fonds.description.GeographicPoint;

/**
 * A country on the earth.
 *
 * @param id as in the vocabulary of countries: ISO 3166-1 alpha-2 in lower case, {@code xk} for
 *     Kosovo; empty for land that belongs to none of them
 * @param polygons each its outline and then the holes in it
 */
public record Country(String id, List<List<Ring>> polygons) {
  public Country {
    polygons = polygons.stream().map(List::copyOf).toList();
  }

  /**
   * Whether a point lies in it, taking the earth for a chart of degrees: the borders are too short
   * for that to matter.
   *
   * @param lines of the atlas
   */
  boolean holds(GeographicPoint point, List<Line> lines) {
    boolean inside = false;
    for (List<Ring> polygon : polygons) {
      for (Ring ring : polygon) {
        for (int number : ring.lines()) {
          inside ^= lines.get(Ring.line(number)).isCrossedEastOf(point);
        }
      }
    }
    return inside;
  }
}
