package org.fonds.overview.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fonds.overview.LocatedPlace;
import org.fonds.overview.MapCountry;
import org.fonds.overview.PlaceMap;
import org.fonds.overview.atlas.MapView;

/** Names and numbers on a map, as many as have room, those with most documents first. */
final class MapLabels {

  private static final double OF_COUNTRIES = 12;
  private static final double OF_PLACES = 11;
  private static final int MOST_PLACES = 40;

  private final PlaceMap map;
  private final MapView view;
  private final List<Box> taken = new ArrayList<>();

  MapLabels(PlaceMap map, MapView view) {
    this.map = map;
    this.view = view;
  }

  /**
   * Draws them.
   *
   * @param largest the largest polygon of a country as it is seen
   */
  void draw(Svg svg, Function<MapCountry, List<MapView.Spot>> largest) {
    svg.begin("g", "pointer-events", "none", "aria-hidden", "true");
    for (LocatedPlace place : map.places()) {
      spot(place)
          .forEach(spot -> {
            double radius = MapDrawing.radius(map, place);
            taken.add(new Box(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius));
          });
    }
    map.drawn().forEach(country -> draw(svg, country, largest.apply(country)));
    map.places().stream().limit(MOST_PLACES).forEach(place -> draw(svg, place));
    svg.end();
  }

  private List<MapView.Spot> spot(LocatedPlace place) {
    return view.spot(place.location()).stream().toList();
  }

  private void draw(Svg svg, MapCountry country, List<MapView.Spot> polygon) {
    if (polygon.isEmpty()) {
      return;
    }
    String number = MapDrawing.number(country.value().count());
    String whole = country.value().label() + " " + number;
    MapView.Spot middle = middle(polygon);
    double room = width(polygon) * 0.9;
    for (String words : List.of(whole, number)) {
      double wide = TextWidth.of(words, OF_COUNTRIES);
      Box box = new Box(middle.x() - wide / 2, middle.y() - 9, wide, 13);
      if (wide <= room && isFree(box)) {
        taken.add(box);
        halo(svg, words, middle.x(), middle.y() + 2, "middle");
        return;
      }
    }
  }

  private void draw(Svg svg, LocatedPlace place) {
    for (MapView.Spot spot : spot(place)) {
      double radius = MapDrawing.radius(map, place);
      double wide = TextWidth.of(place.name(), OF_PLACES);
      Box right = new Box(spot.x() + radius + 2, spot.y() - 7, wide, 12);
      Box left = new Box(spot.x() - radius - 2 - wide, spot.y() - 7, wide, 12);
      if (isFree(right)) {
        taken.add(right);
        halo(svg, place.name(), right.x(), spot.y() + 4, "start");
      } else if (isFree(left)) {
        taken.add(left);
        halo(svg, place.name(), spot.x() - radius - 2, spot.y() + 4, "end");
      }
    }
  }

  private boolean isFree(Box box) {
    Box frame = new Box(0, 0, view.width(), view.height());
    return box.x() >= frame.x()
        && box.y() >= frame.y()
        && box.x() + box.width() <= frame.width()
        && box.y() + box.height() <= frame.height()
        && taken.stream().noneMatch(box::meets);
  }

  /** Letters with an edge of paper, so that they are read on every shade. */
  private static void halo(Svg svg, String words, double x, double y, String anchor) {
    String size = Svg.number(anchor.equals("middle") ? OF_COUNTRIES : OF_PLACES);
    svg.write(
        "text",
        words,
        "x",
        Svg.number(x),
        "y",
        Svg.number(y),
        "text-anchor",
        anchor,
        "font-size",
        size,
        "fill",
        svg.colour(Ink.PAPER),
        "stroke",
        svg.colour(Ink.PAPER),
        "stroke-width",
        "3",
        "stroke-opacity",
        "0.85");
    svg.write(
        "text",
        words,
        "x",
        Svg.number(x),
        "y",
        Svg.number(y),
        "text-anchor",
        anchor,
        "font-size",
        size,
        "fill",
        svg.colour(Ink.TEXT));
  }

  private static double width(List<MapView.Spot> polygon) {
    double least = polygon.stream().mapToDouble(MapView.Spot::x).min().orElse(0);
    return polygon.stream().mapToDouble(MapView.Spot::x).max().orElse(0) - least;
  }

  /** The area within a polygon in pixels, negative if it is run clockwise. */
  static double area(List<MapView.Spot> polygon) {
    double twice = 0;
    for (int i = 0; i < polygon.size(); i++) {
      MapView.Spot one = polygon.get(i);
      MapView.Spot next = polygon.get((i + 1) % polygon.size());
      twice += one.x() * next.y() - next.x() * one.y();
    }
    return twice / 2;
  }

  /** The centre of gravity of a polygon; of one without area its first point. */
  private static MapView.Spot middle(List<MapView.Spot> polygon) {
    double area = area(polygon);
    if (Math.abs(area) < 1e-6) {
      return polygon.getFirst();
    }
    double x = 0;
    double y = 0;
    for (int i = 0; i < polygon.size(); i++) {
      MapView.Spot one = polygon.get(i);
      MapView.Spot next = polygon.get((i + 1) % polygon.size());
      double part = one.x() * next.y() - next.x() * one.y();
      x += (one.x() + next.x()) * part;
      y += (one.y() + next.y()) * part;
    }
    return new MapView.Spot(x / (6 * area), y / (6 * area));
  }
}
