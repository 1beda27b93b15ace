package org.fonds.overview.atlas;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.fonds.description.GeographicPoint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a topology (TopoJSON 1.0.0): lines that are written once however many countries share them,
 * as whole numbers that each say how far a point lies from the one before, to be scaled and moved.
 */
final class Topology {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode root;

  private Topology(JsonNode root) {
    this.root = root;
  }

  /**
   * @throws IllegalStateException if it is no topology
   */
  static Topology read(InputStream json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      if (!"Topology".equals(root.path("type").asString(""))) {
        throw new IllegalStateException("the outlines of countries are no TopoJSON topology");
      }
      return new Topology(root);
    } catch (JacksonException e) {
      throw new IllegalStateException("the outlines of countries cannot be read", e);
    }
  }

  /** All lines, in the order of their numbers. */
  List<Line> lines() {
    JsonNode scale = root.path("transform").path("scale");
    JsonNode move = root.path("transform").path("translate");
    List<Line> lines = new ArrayList<>();
    for (JsonNode arc : root.path("arcs")) {
      List<GeographicPoint> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.path(0).asLong();
        y += step.path(1).asLong();
        points.add(
            point(
                x * scale.path(0).asDouble() + move.path(0).asDouble(),
                y * scale.path(1).asDouble() + move.path(1).asDouble()));
      }
      lines.add(new Line(points));
    }
    return lines;
  }

  /** Whole numbers that are scaled may end a little beyond the edge of the earth. */
  private static GeographicPoint point(double longitude, double latitude) {
    return new GeographicPoint(Math.clamp(latitude, -90, 90), Math.clamp(longitude, -180, 180));
  }

  /**
   * A thing that has polygons.
   *
   * @param number by which the atlas knows it; negative where it has none
   */
  record Shape(int number, List<List<Ring>> polygons) {}

  /** The shapes of a collection of polygons and multipolygons. */
  List<Shape> shapes(String collection) {
    List<Shape> shapes = new ArrayList<>();
    for (JsonNode geometry : root.path("objects").path(collection).path("geometries")) {
      List<List<Ring>> polygons = new ArrayList<>();
      JsonNode arcs = geometry.path("arcs");
      switch (geometry.path("type").asString("")) {
        case "Polygon" -> polygons.add(rings(arcs));
        case "MultiPolygon" -> arcs.forEach(polygon -> polygons.add(rings(polygon)));
        default -> {}
      }
      shapes.add(new Shape(geometry.path("id").asInt(-1), polygons));
    }
    return shapes;
  }

  private static List<Ring> rings(JsonNode polygon) {
    List<Ring> rings = new ArrayList<>();
    for (JsonNode ring : polygon) {
      List<Integer> lines = new ArrayList<>();
      ring.forEach(line -> lines.add(line.asInt()));
      rings.add(new Ring(lines));
    }
    return rings;
  }
}
