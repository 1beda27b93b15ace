package org.fonds.overview.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.fonds.overview.LocatedPlace;
import org.fonds.overview.MapCountry;
import org.fonds.overview.PlaceMap;
import org.fonds.overview.atlas.Atlas;
import org.fonds.overview.atlas.Country;
import org.fonds.overview.atlas.MapView;
import org.fonds.overview.atlas.Outlines;
import org.fonds.overview.atlas.Ring;
import org.fonds.search.FacetWords;
import org.fonds.search.SearchQuery;

/**
 * Countries of today, darker with more documents, and places as points upon them. Countries and
 * places have their names and numbers where these fit without touching each other.
 */
final class MapDrawing implements FigureDrawing {

  private static final double LEGEND = 26;
  private static final double SMALLEST_POINT = 2.2;
  private static final double LARGEST_POINT = 6.5;

  private final PlaceMap map;
  private final Function<SearchQuery, String> addresses;
  private final Map<String, Country> countries = new HashMap<>();
  private final MapView view;
  private final Outlines outlines;
  private final Classes classes;

  /**
   * @param view the part of the earth that is shown, as wide as every figure
   * @param addresses where a search is found
   */
  MapDrawing(PlaceMap map, Atlas atlas, MapView view, Function<SearchQuery, String> addresses) {
    this.map = map;
    this.addresses = addresses;
    this.view = view;
    this.outlines = new Outlines(atlas, view);
    atlas.countries().forEach(country -> countries.put(country.id(), country));
    this.classes =
        Classes.upTo(map.drawn().stream().mapToLong(each -> each.value().count()).max().orElse(1));
  }

  @Override
  public double height() {
    return LEGEND + view.height();
  }

  @Override
  public void draw(Svg svg) {
    classes.drawLegend(svg, WIDTH, 13);
    svg.begin(
        "svg",
        "x",
        "0",
        "y",
        Svg.number(LEGEND),
        "width",
        Svg.number(view.width()),
        "height",
        Svg.number(view.height()),
        "viewBox",
        "0 0 " + Svg.number(view.width()) + " " + Svg.number(view.height()),
        "overflow",
        "hidden");
    drawLand(svg);
    drawCountries(svg);
    svg.put(
        "path",
        "d",
        lines(outlines.borders()),
        "fill",
        "none",
        "stroke",
        svg.colour(Ink.BORDER),
        "stroke-width",
        "0.6",
        "pointer-events",
        "none");
    drawChosen(svg);
    drawPlaces(svg);
    new MapLabels(map, view).draw(svg, this::largest);
    svg.end();
  }

  private void drawLand(Svg svg) {
    StringBuilder land = new StringBuilder();
    List<String> shown = map.drawn().stream().map(each -> each.value().value()).toList();
    countries.values().stream()
        .filter(country -> !shown.contains(country.id()))
        .forEach(country -> land.append(shape(country)));
    svg.put("path", "d", land.toString(), "fill", svg.colour(Ink.LAND), "fill-rule", "evenodd");
  }

  private void drawCountries(Svg svg) {
    svg.begin("g");
    boolean first = true;
    for (MapCountry country : map.drawn()) {
      String shape = shape(country);
      if (!shape.isEmpty()) {
        svg.beginLink(
            addresses.apply(map.narrowedTo(country)),
            country.value().label() + ": " + FacetWords.documents(country.value().count()),
            first);
        svg.put(
            "path",
            "d",
            shape,
            "fill",
            svg.colour(classes.ink(country.value().count())),
            "fill-rule",
            "evenodd");
        svg.end();
        first = false;
      }
    }
    svg.end();
  }

  private void drawChosen(Svg svg) {
    map.drawn().stream()
        .filter(map::isChosen)
        .forEach(country ->
            svg.put(
                "path",
                "d",
                shape(country),
                "fill",
                "none",
                "stroke",
                svg.colour(Ink.TEXT),
                "stroke-width",
                "1.6",
                "pointer-events",
                "none"));
  }

  private String shape(MapCountry country) {
    Country drawn = countries.get(country.value().value());
    return drawn == null ? "" : shape(drawn);
  }

  private String shape(Country country) {
    StringBuilder path = new StringBuilder();
    for (List<Ring> polygon : country.polygons()) {
      for (Ring ring : polygon) {
        outlines.polygons(ring).forEach(spots -> path.append(PathWords.line(spots)).append('z'));
      }
    }
    return path.toString();
  }

  /** The largest polygon of a country as it is seen; empty if none is. */
  private List<MapView.Spot> largest(MapCountry country) {
    Country drawn = countries.get(country.value().value());
    List<MapView.Spot> largest = List.of();
    double area = 0;
    if (drawn != null) {
      for (List<Ring> polygon : drawn.polygons()) {
        for (List<MapView.Spot> spots : outlines.polygons(polygon.getFirst())) {
          double own = Math.abs(MapLabels.area(spots));
          if (own > area) {
            area = own;
            largest = spots;
          }
        }
      }
    }
    return largest;
  }

  private static String lines(List<List<MapView.Spot>> lines) {
    StringBuilder path = new StringBuilder();
    lines.forEach(line -> path.append(PathWords.line(line)));
    return path.toString();
  }

  private void drawPlaces(Svg svg) {
    svg.begin("g");
    boolean first = true;
    // The smaller ones lie upon the larger ones, so that all can be hit.
    for (LocatedPlace place : map.places()) {
      MapView.Spot spot = view.spot(place.location()).orElse(null);
      if (spot == null || !view.holds(spot)) {
        continue;
      }
      svg.beginLink(
          addresses.apply(map.narrowedTo(place)),
          place.name() + ": " + FacetWords.documents(place.count()),
          first);
      svg.put(
          "circle",
          "cx",
          Svg.number(spot.x()),
          "cy",
          Svg.number(spot.y()),
          "r",
          Svg.number(radius(map, place)),
          "fill",
          svg.colour(map.isChosen(place) ? Ink.WARN : Ink.PAPER),
          "stroke",
          svg.colour(Ink.TEXT),
          "stroke-width",
          "1.2");
      svg.end();
      first = false;
    }
    svg.end();
  }

  /** Areas grow with the numbers. */
  static double radius(PlaceMap map, LocatedPlace place) {
    long most = map.places().stream().mapToLong(LocatedPlace::count).max().orElse(1);
    return Math.max(
        SMALLEST_POINT, LARGEST_POINT * Math.sqrt((double) place.count() / Math.max(4, most)));
  }

  /** A number as it stands on the map. */
  static String number(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
