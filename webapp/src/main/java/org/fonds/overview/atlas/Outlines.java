package org.fonds.overview.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.description.GeographicPoint;

/**
 * The lines of an atlas as a view shows them, with no more points than one can tell apart. Each
 * line is thinned by itself, so that neighbours keep sharing it. Not safe for several threads.
 */
public final class Outlines {

  private static final double LEAST_STEP_IN_PIXELS = 0.9;
  private static final double LEAST_SIZE_IN_PIXELS = 1.2;

  private final MapView view;
  private final List<List<GeographicPoint>> thinned;

  public Outlines(Atlas atlas, MapView view) {
    this.view = view;
    this.thinned = atlas.lines().stream().map(this::thin).toList();
  }

  private List<GeographicPoint> thin(Line line) {
    List<GeographicPoint> points = new ArrayList<>();
    Optional<MapView.Spot> last = Optional.empty();
    for (int i = 0; i < line.size(); i++) {
      GeographicPoint point = line.point(i);
      Optional<MapView.Spot> spot = view.spot(point);
      boolean end = i == 0 || i == line.size() - 1;
      if (end || spot.isEmpty() || last.isEmpty() || isStep(last.get(), spot.get())) {
        points.add(point);
        last = spot;
      }
    }
    return points;
  }

  private static boolean isStep(MapView.Spot from, MapView.Spot to) {
    return Math.hypot(to.x() - from.x(), to.y() - from.y()) >= LEAST_STEP_IN_PIXELS;
  }

  /** A ring as polygons; none if it is not seen, or too small to be. */
  public List<List<MapView.Spot>> polygons(Ring ring) {
    List<GeographicPoint> points = new ArrayList<>();
    for (int number : ring.lines()) {
      List<GeographicPoint> line = thinned.get(Ring.line(number));
      List<GeographicPoint> run = number < 0 ? line.reversed() : line;
      points.addAll(points.isEmpty() ? run : run.subList(1, run.size()));
    }
    return view.polygons(points).stream()
        .filter(polygon -> isSeen(polygon) && isLarge(polygon))
        .toList();
  }

  private static boolean isLarge(List<MapView.Spot> spots) {
    MapView.Spot first = spots.getFirst();
    return spots.stream()
        .anyMatch(
            spot -> Math.hypot(spot.x() - first.x(), spot.y() - first.y()) >= LEAST_SIZE_IN_PIXELS);
  }

  private boolean isSeen(List<MapView.Spot> spots) {
    return spots.stream().anyMatch(spot -> spot.x() >= 0)
        && spots.stream().anyMatch(spot -> spot.x() <= view.width())
        && spots.stream().anyMatch(spot -> spot.y() >= 0)
        && spots.stream().anyMatch(spot -> spot.y() <= view.height());
  }

  /** Coasts and borders, each once, broken where the map has an edge. */
  public List<List<MapView.Spot>> borders() {
    List<List<MapView.Spot>> borders = new ArrayList<>();
    for (List<GeographicPoint> line : thinned) {
      List<MapView.Spot> part = new ArrayList<>();
      for (GeographicPoint point : line) {
        Optional<MapView.Spot> spot = view.spot(point);
        if (spot.isEmpty() || (!part.isEmpty() && isJump(part.getLast(), spot.get()))) {
          borders.add(part);
          part = new ArrayList<>();
        }
        spot.ifPresent(part::add);
      }
      borders.add(part);
    }
    borders.removeIf(border -> border.size() < 2 || !isSeen(border) || !isLarge(border));
    return borders;
  }

  private boolean isJump(MapView.Spot from, MapView.Spot to) {
    return Math.abs(to.x() - from.x()) > view.width() / 3;
  }
}
