package org.fonds.description;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A term as JSON with the keys of the vocabularies' files; what is empty is left out. */
public final class TermJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private TermJson() {}

  /** Equal terms have equal texts; on one line. */
  public static String write(Term term) {
    return tree(term).toString();
  }

  static ObjectNode tree(Term term) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", term.id());
    ObjectNode names = json.putObject("names");
    names.put("en", term.name("en"));
    new TreeMap<>(term.names()).forEach(names::put);
    put(json, "alternativeNames", term.alternativeNames());
    put(json, "existence", term.existence().stream().map(Edtf::text).toList());
    put(json, "broader", term.broader());
    put(json, "predecessors", term.predecessors());
    put(json, "successors", term.successors());
    put(json, "presentCountries", term.presentCountries());
    put(json, "countries", term.countries());
    put(json, "kind", term.historical() ? "historical" : null);
    put(json, "cslType", term.cslType());
    put(json, "formerIds", term.formerIds());
    GeographicPoint location = term.location();
    if (location != null) {
      json.putArray("location")
          .add(location.latitudeAsWritten())
          .add(location.longitudeAsWritten());
    }
    return json;
  }

  private static void put(ObjectNode json, String key, @Nullable String value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  private static void put(ObjectNode json, String key, List<String> values) {
    if (!values.isEmpty()) {
      values.forEach(json.putArray(key)::add);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is no term
   */
  public static Term read(String json) {
    List<String> faults = new ArrayList<>();
    return new TermFields("the text", Yaml.read(json), faults)
        .term()
        .orElseThrow(() -> new IllegalArgumentException(String.join("; ", faults)));
  }
}
