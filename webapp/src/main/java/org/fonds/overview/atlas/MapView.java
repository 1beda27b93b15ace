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
 * than it is: Lambert's azimuthal one around the middle of what is to be seen, Eckert's fourth for
 * the whole world. Not safe for several threads.
 */
public final class MapView {

  private static final double MARGIN = 0.04;
  private static final double LEAST_RADIUS_IN_DEGREES = 7;
  private static final double WIDEST_RADIUS_IN_DEGREES = 90;
  private static final double HORIZON_IN_DEGREES = 140;
  private static final double FLATTEST = 0.42;
  private static final double STEEPEST = 0.66;
  private static final double NORTH = 83.7;
  private static final double SOUTH = -57;

  private final Projection projection;
  private final Optional<GeographicPoint> middle;
  private final double width;
  private double height;
  private double scale = 1;
  private double left;
  private double top;

  private MapView(Optional<GeographicPoint> middle, double width, String parameters) {
    this.projection =
        new CRSFactory().createFromParameters("a map", parameters + " +R=1").getProjection();
    this.middle = middle;
    this.width = width;
  }

  /** Where a point lies on the plane, in pixels from the left upper corner. */
  public record Spot(double x, double y) {}

  /** The whole world but Antarctica. */
  public static MapView world(double width) {
    MapView view = new MapView(Optional.empty(), width, "+proj=eck4 +lon_0=0");
    List<GeographicPoint> edges = new ArrayList<>();
    for (double latitude = SOUTH; latitude <= NORTH; latitude += 1) {
      edges.add(new GeographicPoint(latitude, -180));
      edges.add(new GeographicPoint(latitude, 180));
    }
    view.fit(edges);
    return view;
  }

  /**
   * The part of the earth that holds some points, with a margin; the whole world where these lie
   * all around it.
   *
   * @param points at least one
   */
  public static MapView around(List<GeographicPoint> points, double width) {
    GeographicPoint middle = Sphere.middle(points);
    double radius =
        points.stream().mapToDouble(point -> Sphere.angle(middle, point)).max().orElse(0);
    if (radius > WIDEST_RADIUS_IN_DEGREES) {
      return world(width);
    }
    MapView view =
        new MapView(
            Optional.of(middle),
            width,
            String.format(
                Locale.ROOT,
                "+proj=laea +lat_0=%.4f +lon_0=%.4f",
                middle.latitude(),
                middle.longitude()));
    List<GeographicPoint> shown = new ArrayList<>(points);
    if (radius < LEAST_RADIUS_IN_DEGREES) {
      double north = Math.min(90, middle.latitude() + LEAST_RADIUS_IN_DEGREES);
      double south = Math.max(-90, middle.latitude() - LEAST_RADIUS_IN_DEGREES);
      shown.add(new GeographicPoint(north, middle.longitude()));
      shown.add(new GeographicPoint(south, middle.longitude()));
    }
    view.fit(shown);
    return view;
  }

  private void fit(List<GeographicPoint> points) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (GeographicPoint point : points) {
      ProjCoordinate on = project(point.longitude(), point.latitude());
      minX = Math.min(minX, on.x);
      maxX = Math.max(maxX, on.x);
      minY = Math.min(minY, on.y);
      maxY = Math.max(maxY, on.y);
    }
    double margin = middle.isPresent() ? MARGIN * width : 0;
    double spanX = Math.max(1e-6, maxX - minX);
    double spanY = Math.max(1e-6, maxY - minY);
    height = width * Math.clamp(spanY / spanX, FLATTEST, STEEPEST);
    scale = Math.min((width - 2 * margin) / spanX, (height - 2 * margin) / spanY);
    left = width / 2 - scale * (minX + maxX) / 2;
    top = height / 2 + scale * (minY + maxY) / 2;
  }

  private ProjCoordinate project(double longitude, double latitude) {
    return projection.project(new ProjCoordinate(longitude, latitude), new ProjCoordinate());
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
  public Optional<Spot> spot(double east, double north) {
    // Whole numbers that are scaled end a little beyond the edge.
    double longitude = Math.clamp(east, -180, 180);
    double latitude = Math.clamp(north, -90, 90);
    if (middle.isPresent()
        && Sphere.angle(middle.get(), new GeographicPoint(latitude, longitude))
            > HORIZON_IN_DEGREES) {
      return Optional.empty();
    }
    ProjCoordinate on = project(longitude, latitude);
    return Double.isFinite(on.x) && Double.isFinite(on.y)
        ? Optional.of(new Spot(left + scale * on.x, top - scale * on.y))
        : Optional.empty();
  }
}
