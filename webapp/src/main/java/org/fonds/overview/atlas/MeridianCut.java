package org.fonds.overview.atlas;

import java.util.ArrayList;
import java.util.List;
import org.fonds.description.GeographicPoint;

/**
 * Cuts rings open where a map of the whole earth has its edge. The outlines are cut at the line of
 * dates already, but a map may have its edge elsewhere; a country that lies on both sides of that
 * edge has a piece at each.
 */
final class MeridianCut {

  /** At the edge itself a projection would wrap to the other one. */
  static final double EDGE = 179.9999;

  private final double meridian;

  /**
   * @param meridian the longitude in the middle of the map
   */
  MeridianCut(double meridian) {
    this.meridian = meridian;
  }

  private record Point(double east, double north) {}

  /** The pieces of a ring; none of one that runs around a pole. */
  List<List<GeographicPoint>> pieces(List<GeographicPoint> ring) {
    List<Point> unrolled = unrolled(ring);
    if (Math.abs(unrolled.getLast().east() - unrolled.getFirst().east()) > 180) {
      return List.of();
    }
    double least = unrolled.stream().mapToDouble(Point::east).min().orElse(0);
    double most = unrolled.stream().mapToDouble(Point::east).max().orElse(0);
    List<List<GeographicPoint>> pieces = new ArrayList<>();
    for (int turn = -360; turn <= 360; turn += 360) {
      if (least + turn < EDGE && most + turn > -EDGE) {
        List<Point> piece = cut(cut(turned(unrolled, turn), 1), -1);
        if (piece.size() > 2) {
          pieces.add(piece.stream().map(this::back).toList());
        }
      }
    }
    return pieces;
  }

  /** How far each point lies east of the middle, without jumps. */
  private List<Point> unrolled(List<GeographicPoint> ring) {
    List<Point> unrolled = new ArrayList<>();
    double east = 0;
    double before = meridian;
    for (GeographicPoint point : ring) {
      east += Longitudes.wrapped(point.longitude() - before);
      before = point.longitude();
      unrolled.add(new Point(east, point.latitude()));
    }
    return unrolled;
  }

  private static List<Point> turned(List<Point> points, double by) {
    return points.stream().map(point -> new Point(point.east() + by, point.north())).toList();
  }

  /**
   * What of a polygon lies on this side of one edge (Sutherland and Hodgman).
   *
   * @param side 1 for the eastern edge, -1 for the western
   */
  private static List<Point> cut(List<Point> polygon, int side) {
    List<Point> left = new ArrayList<>();
    for (int i = 0; i < polygon.size(); i++) {
      Point one = polygon.get(i);
      Point next = polygon.get((i + 1) % polygon.size());
      boolean inside = side * one.east() <= EDGE;
      if (inside) {
        left.add(one);
      }
      if (inside != (side * next.east() <= EDGE)) {
        double share = (side * EDGE - one.east()) / (next.east() - one.east());
        left.add(new Point(side * EDGE, one.north() + share * (next.north() - one.north())));
      }
    }
    return left;
  }

  private GeographicPoint back(Point point) {
    return new GeographicPoint(point.north(), Longitudes.wrapped(meridian + point.east()));
  }
}
