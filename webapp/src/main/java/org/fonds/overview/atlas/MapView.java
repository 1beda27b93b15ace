package org.fonds.overview.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fonds.description.GeographicPoint;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * A part of the earth on a plane, in projections that keep areas, so that no country looks larger
 * than it is: Lambert's azimuthal one around the middle of what is to be seen, and where that is so
 * wide that its sides would be turned about, Eckert's fourth, in which the parallels stay level.
 * Not safe for several threads.
 */
public final class MapView {

  private static final double MARGIN = 0.04;
  private static final double LEAST_RADIUS_IN_DEGREES = 7;
  private static final double WIDEST_RADIUS_IN_DEGREES = 32;
  private static final double WIDEST_IN_LONGITUDE = 220;
  private static final double HORIZON_IN_DEGREES = 140;
  private static final double FLATTEST = 0.42;
  private static final double STEEPEST = 0.66;
  private static final double NORTH = 83.7;
  private static final double SOUTH = -57;

  private final Projection projection;
  private final Optional<GeographicPoint> middle;
  private final MeridianCut edge;
  private final double width;
  private double height;
  private double scale = 1;
  private double left;
  private double top;

  private MapView(
      Optional<GeographicPoint> middle, double meridian, double width, String parameters) {
    this.projection =
        new CRSFactory()
            .createFromParameters(
                "a map", String.format(Locale.ROOT, "%s +lon_0=%.4f +R=1", parameters, meridian))
            .getProjection();
    this.middle = middle;
    this.edge = new MeridianCut(meridian);
    this.width = width;
  }

  /** Where a point lies on the plane, in pixels from the left upper corner. */
  public record Spot(double x, double y) {}

  private static MapView level(double meridian, double width) {
    return new MapView(Optional.empty(), meridian, width, "+proj=eck4");
  }

  /** The whole world but Antarctica. */
  public static MapView world(double width) {
    MapView view = level(0, width);
    List<GeographicPoint> edges = new ArrayList<>();
    for (double latitude = SOUTH; latitude <= NORTH; latitude += 1) {
      edges.add(new GeographicPoint(latitude, -MeridianCut.EDGE));
      edges.add(new GeographicPoint(latitude, MeridianCut.EDGE));
    }
    view.fit(edges, 0);
    return view;
  }

  /**
   * The part of the earth that holds some points, with a margin; the whole world where these lie
   * all around it.
   *
   * @param points at least one
   */
  public static MapView around(List<GeographicPoint> points, double width) {
    Longitudes longitudes = Longitudes.of(points);
    double south = points.stream().mapToDouble(GeographicPoint::latitude).min().orElse(0);
    double north = points.stream().mapToDouble(GeographicPoint::latitude).max().orElse(0);
    GeographicPoint middle = new GeographicPoint((south + north) / 2, longitudes.middle());
    double radius =
        points.stream().mapToDouble(point -> Sphere.angle(middle, point)).max().orElse(0);
    if (longitudes.width() > WIDEST_IN_LONGITUDE) {
      return world(width);
    }
    MapView view =
        radius > WIDEST_RADIUS_IN_DEGREES
            ? level(middle.longitude(), width)
            : new MapView(
                Optional.of(middle),
                middle.longitude(),
                width,
                String.format(Locale.ROOT, "+proj=laea +lat_0=%.4f", middle.latitude()));
    List<GeographicPoint> shown = new ArrayList<>(points);
    if (radius < LEAST_RADIUS_IN_DEGREES) {
      shown.add(beside(middle, LEAST_RADIUS_IN_DEGREES));
      shown.add(beside(middle, -LEAST_RADIUS_IN_DEGREES));
    }
    view.fit(shown, MARGIN * width);
    return view;
  }

  private static GeographicPoint beside(GeographicPoint point, double north) {
    return new GeographicPoint(Math.clamp(point.latitude() + north, -90, 90), point.longitude());
  }

  private void fit(List<GeographicPoint> points, double margin) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (GeographicPoint point : points) {
      ProjCoordinate on = project(point);
      minX = Math.min(minX, on.x);
      maxX = Math.max(maxX, on.x);
      minY = Math.min(minY, on.y);
      maxY = Math.max(maxY, on.y);
    }
    double spanX = Math.max(1e-6, maxX - minX);
    double spanY = Math.max(1e-6, maxY - minY);
    height = width * Math.clamp(spanY / spanX, FLATTEST, STEEPEST);
    scale = Math.min((width - 2 * margin) / spanX, (height - 2 * margin) / spanY);
    left = width / 2 - scale * (minX + maxX) / 2;
    top = height / 2 + scale * (minY + maxY) / 2;
  }

  private ProjCoordinate project(GeographicPoint point) {
    return projection.project(
        new ProjCoordinate(point.longitude(), point.latitude()), new ProjCoordinate());
  }

  /** How wide it is, in pixels. */
  public double width() {
    return width;
  }

  /** How high it is, in pixels. */
  public double height() {
    return height;
  }

  /**
   * Where a point lies, perhaps beyond the edges; empty if it is on the other side of the earth.
   */
  public Optional<Spot> spot(GeographicPoint point) {
    if (middle.isPresent() && Sphere.angle(middle.get(), point) > HORIZON_IN_DEGREES) {
      return Optional.empty();
    }
    ProjCoordinate on = project(point);
    return Double.isFinite(on.x) && Double.isFinite(on.y)
        ? Optional.of(new Spot(left + scale * on.x, top - scale * on.y))
        : Optional.empty();
  }

  /** Whether a spot lies within the edges. */
  public boolean holds(Spot spot) {
    return spot.x() >= 0 && spot.x() <= width && spot.y() >= 0 && spot.y() <= height;
  }

  /**
   * A ring as polygons, of which it becomes several where the map has an edge; none of what is not
   * wholly on this side of the earth.
   */
  List<List<Spot>> polygons(List<GeographicPoint> ring) {
    List<List<Spot>> polygons = new ArrayList<>();
    for (List<GeographicPoint> piece : middle.isPresent() ? List.of(ring) : edge.pieces(ring)) {
      List<Spot> spots = piece.stream().flatMap(point -> spot(point).stream()).toList();
      if (spots.size() == piece.size()) {
        polygons.add(spots);
      }
    }
    return polygons;
  }
}
