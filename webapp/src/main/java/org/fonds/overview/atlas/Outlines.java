package org.fonds.overview.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of an atlas as a view shows them, with no more points than one can tell apart. Each
 * line is thinned by itself, so that neighbours keep sharing it. Not safe for several threads.
 */
public final class Outlines {

  private static final double LEAST_STEP_IN_PIXELS = 0.7;
  private static final double EDGE_OF_THE_DATA_IN_DEGREES = 179.98;

  private final Atlas atlas;
  private final MapView view;
  private final List<Optional<List<MapView.Spot>>> thinned = new ArrayList<>();

  public Outlines(Atlas atlas, MapView view) {
    this.atlas = atlas;
    this.view = view;
    atlas.lines().forEach(line -> thinned.add(thin(line)));
  }

  /** Empty for a line that is not wholly on this side of the earth. */
  private Optional<List<MapView.Spot>> thin(Line line) {
    List<MapView.Spot> spots = new ArrayList<>();
    MapView.Spot last = null;
    for (int i = 0; i < line.size(); i++) {
      Optional<MapView.Spot> next = view.spot(line.longitude(i), line.latitude(i));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      MapView.Spot spot = next.get();
      boolean end = i == 0 || i == line.size() - 1;
      if (last == null
          || end
          || Math.hypot(spot.x() - last.x(), spot.y() - last.y()) >= LEAST_STEP_IN_PIXELS) {
        spots.add(spot);
        last = spot;
      }
    }
    return Optional.of(spots);
  }

  /** A ring as the points of a polygon; empty if it is not seen, or too small to be. */
  public List<MapView.Spot> ring(Ring ring) {
    List<MapView.Spot> spots = new ArrayList<>();
    for (int number : ring.lines()) {
      Optional<List<MapView.Spot>> line = thinned.get(Ring.line(number));
      if (line.isEmpty()) {
        return List.of();
      }
      List<MapView.Spot> run = number < 0 ? line.get().reversed() : line.get();
      spots.addAll(spots.isEmpty() ? run : run.subList(1, run.size()));
    }
    return isSeen(spots) ? spots : List.of();
  }

  private boolean isSeen(List<MapView.Spot> spots) {
    return !spots.isEmpty()
        && spots.stream().anyMatch(spot -> spot.x() >= 0)
        && spots.stream().anyMatch(spot -> spot.x() <= view.width())
        && spots.stream().anyMatch(spot -> spot.y() >= 0)
        && spots.stream().anyMatch(spot -> spot.y() <= view.height());
  }

  /** Coasts and borders, each once; without the edge at which the data is cut open. */
  public List<List<MapView.Spot>> borders() {
    List<List<MapView.Spot>> borders = new ArrayList<>();
    for (int i = 0; i < thinned.size(); i++) {
      Optional<List<MapView.Spot>> line = thinned.get(i);
      if (line.isPresent() && isSeen(line.get())) {
        borders.addAll(withoutEdge(atlas.lines().get(i)));
      }
    }
    return borders;
  }

  private List<List<MapView.Spot>> withoutEdge(Line line) {
    List<List<MapView.Spot>> parts = new ArrayList<>();
    List<MapView.Spot> part = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (Math.abs(line.longitude(i)) >= EDGE_OF_THE_DATA_IN_DEGREES || line.latitude(i) < -89.9) {
        parts.add(part);
        part = new ArrayList<>();
        continue;
      }
      Optional<MapView.Spot> spot = view.spot(line.longitude(i), line.latitude(i));
      if (spot.isPresent() && (part.isEmpty() || isStep(part.getLast(), spot.get(), i, line))) {
        part.add(spot.get());
      }
    }
    parts.add(part);
    parts.removeIf(each -> each.size() < 2);
    return parts;
  }

  private static boolean isStep(MapView.Spot from, MapView.Spot to, int place, Line line) {
    return place == line.size() - 1
        || Math.hypot(to.x() - from.x(), to.y() - from.y()) >= LEAST_STEP_IN_PIXELS;
  }
}
