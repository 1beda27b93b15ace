package org.fonds.overview.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fonds.description.GeographicPoint;
import org.fonds.overview.Figure;
import org.fonds.overview.MapExtent;
import org.fonds.overview.OrganisationYears;
import org.fonds.overview.PlaceMap;
import org.fonds.overview.Timeline;
import org.fonds.overview.atlas.Atlas;
import org.fonds.overview.atlas.Country;
import org.fonds.overview.atlas.Line;
import org.fonds.overview.atlas.MapView;
import org.fonds.overview.atlas.Ring;
import org.fonds.search.SearchQuery;

/** Draws figures that are not empty. Safe for several threads. */
public final class Pictures {

  private static final double MARGIN = 28;
  private static final double HEADING = 34;
  private static final double LINE = 17;
  private static final double SIZE = 12;

  /** Of the points of an outline so many are enough to know where a country lies. */
  private static final int EVERY = 4;

  private final Atlas atlas;

  public Pictures(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * A figure within a page, in the colours of the page's style.
   *
   * @param addresses where a search is found
   */
  public String onPage(Figure figure, MapExtent extent, Function<SearchQuery, String> addresses) {
    FigureDrawing drawing = drawing(figure, extent, addresses);
    Svg svg = new Svg(true);
    svg.open(FigureDrawing.WIDTH, drawing.height(), figure.kind().title());
    drawing.draw(svg);
    return svg.close();
  }

  /**
   * A figure by itself, to be printed: with its title above, and beneath it what one must know to
   * read it.
   *
   * @param addresses where a search is found, from anywhere
   * @param captions sentences, each on lines of its own
   */
  public String inPrint(
      Figure figure,
      MapExtent extent,
      Function<SearchQuery, String> addresses,
      List<String> captions) {
    FigureDrawing drawing = drawing(figure, extent, addresses);
    List<String> lines = new ArrayList<>();
    captions.forEach(caption -> lines.addAll(TextWidth.lines(caption, SIZE, FigureDrawing.WIDTH)));
    double width = FigureDrawing.WIDTH + 2 * MARGIN;
    double below = MARGIN + HEADING + drawing.height() + 12;
    double height = below + lines.size() * LINE + MARGIN;
    Svg svg = new Svg(false);
    svg.open(width, height, figure.kind().title());
    svg.rectangle(new Box(0, 0, width, height), Ink.PAPER);
    drawHeading(svg, figure.kind().title());
    svg.begin(
        "g",
        "transform",
        "translate(%s %s)".formatted(Svg.number(MARGIN), Svg.number(MARGIN + HEADING)));
    drawing.draw(svg);
    svg.end();
    for (int i = 0; i < lines.size(); i++) {
      svg.words(lines.get(i), MARGIN, below + (i + 1) * LINE, Ink.MUTED);
    }
    return svg.close();
  }

  private static void drawHeading(Svg svg, String title) {
    svg.write(
        "text",
        title,
        "x",
        Svg.number(MARGIN),
        "y",
        Svg.number(MARGIN + 14),
        "font-size",
        "18",
        "font-weight",
        "bold",
        "fill",
        svg.colour(Ink.TEXT));
  }

  private FigureDrawing drawing(
      Figure figure, MapExtent extent, Function<SearchQuery, String> addresses) {
    return switch (figure) {
      case Timeline timeline -> new TimelineDrawing(timeline, addresses);
      case PlaceMap map -> new MapDrawing(map, atlas, view(map, extent), addresses);
      case OrganisationYears organisations -> new OrganisationDrawing(organisations, addresses);
    };
  }

  private MapView view(PlaceMap map, MapExtent extent) {
    return switch (extent) {
      case WORLD -> MapView.world(FigureDrawing.WIDTH);
      case DOCUMENTS -> around(map);
    };
  }

  /**
   * Where the documents lie: of each country the largest piece of land, and all places; where the
   * search is narrowed to countries these alone.
   */
  private MapView around(PlaceMap map) {
    boolean narrowed = map.drawn().stream().anyMatch(map::isChosen);
    Set<String> ids =
        map.drawn().stream()
            .filter(country -> !narrowed || map.isChosen(country))
            .map(country -> country.value().value())
            .collect(Collectors.toSet());
    List<GeographicPoint> points = new ArrayList<>();
    for (Country country : atlas.countries()) {
      if (ids.contains(country.id())) {
        points.addAll(mainland(country));
      }
    }
    if (!narrowed) {
      map.places().forEach(place -> points.add(place.location()));
    }
    return MapView.around(points, FigureDrawing.WIDTH);
  }

  private List<GeographicPoint> mainland(Country country) {
    List<GeographicPoint> mainland = List.of();
    double largest = -1;
    for (List<Ring> polygon : country.polygons()) {
      List<GeographicPoint> outline = outline(polygon.getFirst());
      double area = area(outline);
      if (area > largest) {
        largest = area;
        mainland = outline;
      }
    }
    return mainland;
  }

  private List<GeographicPoint> outline(Ring ring) {
    List<GeographicPoint> outline = new ArrayList<>();
    for (int number : ring.lines()) {
      Line line = atlas.lines().get(Ring.line(number));
      for (int i = 0; i < line.size(); i += EVERY) {
        outline.add(line.point(number < 0 ? line.size() - 1 - i : i));
      }
    }
    return outline;
  }

  /** About how large a piece of land is, to be held against others. */
  private static double area(List<GeographicPoint> outline) {
    double area = 0;
    for (int i = 0; i < outline.size(); i++) {
      GeographicPoint one = outline.get(i);
      GeographicPoint next = outline.get((i + 1) % outline.size());
      double middle = Math.toRadians((one.latitude() + next.latitude()) / 2);
      area += (next.longitude() - one.longitude()) * Math.sin(middle);
    }
    return Math.abs(area);
  }
}
