package org.fonds.ingest;

import java.nio.file.Path;
import java.time.Instant;
import org.fonds.description.DescriptionJson;
import org.fonds.description.DocumentId;
import org.fonds.extraction.Passwords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How an entry of the inbox is written beside its source. */
final class InboxEntryJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private InboxEntryJson() {}

  static String write(InboxEntry entry) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", entry.id().text());
    json.put("name", entry.name());
    json.put("path", entry.path());
    json.put("sha256", entry.sha256());
    json.put("sizeInBytes", entry.sizeInBytes());
    json.put("who", entry.who());
    json.put("acceptedAt", entry.acceptedAt().toString());
    if (entry.description() != null) {
      json.set("description", MAPPER.readTree(DescriptionJson.write(entry.description())));
    }
    return MAPPER.writeValueAsString(json);
  }

  static InboxEntry read(String text, Path source) {
    JsonNode json = MAPPER.readTree(text);
    JsonNode description = json.path("description");
    return new InboxEntry(
        source,
        new DocumentId(json.path("id").asString("")),
        json.path("name").asString(""),
        json.path("path").asString(""),
        json.path("sha256").asString(""),
        json.path("sizeInBytes").asLong(0),
        description.isObject() ? DescriptionJson.read(description.toString()) : null,
        Passwords.NONE,
        json.path("who").asString(""),
        Instant.parse(json.path("acceptedAt").asString("")));
  }
}
