package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.description.Description;
import org.fonds.description.DescriptionJson;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.store.Durable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Remembers on the disk the import that is under way, so that an interruption leaves no half. */
final class ImportJournal {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path file;

  ImportJournal(Path file) {
    this.file = file;
  }

  /** The import that was begun and not ended. */
  Optional<ImportOrder> open() {
    try {
      return Files.exists(file) ? Optional.of(read(Files.readString(file))) : Optional.empty();
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new IndexerException(
          "%s, an import that was interrupted, cannot be read (%s); move it away, and import the file again"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /** Remembers an import; on the disk when this returns. */
  void begin(ImportOrder order) throws IOException {
    Durable.write(write(order), file);
  }

  void end() throws IOException {
    Files.deleteIfExists(file);
  }

  private static String write(ImportOrder order) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("who", order.who()).put("why", order.why());
    ArrayNode units = json.putArray("units");
    order
        .units()
        .forEach(unit ->
            units
                .addObject()
                .put("id", unit.id().text())
                .set("description", tree(unit.description())));
    ArrayNode changes = json.putArray("changes");
    order
        .changes()
        .forEach(change -> {
          ObjectNode each = changes.addObject().put("id", change.id().text());
          each.set("shown", tree(change.shown()));
          each.set("written", tree(change.written()));
        });
    return MAPPER.writeValueAsString(json);
  }

  private static JsonNode tree(Description description) {
    return MAPPER.readTree(DescriptionJson.write(description));
  }

  private static ImportOrder read(String text) {
    JsonNode json = MAPPER.readTree(text);
    List<ImportOrder.NewUnit> units = new ArrayList<>();
    json.path("units")
        .forEach(
            unit -> units.add(new ImportOrder.NewUnit(id(unit), description(unit, "description"))));
    List<DescriptionChange> changes = new ArrayList<>();
    json.path("changes")
        .forEach(change ->
            changes.add(
                new DescriptionChange(
                    id(change), description(change, "shown"), description(change, "written"))));
    return new ImportOrder(
        units, changes, json.path("who").asString(""), json.path("why").asString(""));
  }

  private static DocumentId id(JsonNode json) {
    return new DocumentId(json.path("id").asString(""));
  }

  private static Description description(JsonNode json, String key) {
    return DescriptionJson.read(json.path(key).toString());
  }
}
