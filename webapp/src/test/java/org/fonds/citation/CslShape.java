package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shape that the JSON schema of CSL 1.0.2 asks of input data, for the fields that Fonds writes;
 * any other field is refused, as the schema refuses what it does not know.
 */
final class CslShape {

  private static final Set<String> TYPES =
      Set.of(
          "article-newspaper",
          "book",
          "document",
          "graphic",
          "interview",
          "legal_case",
          "legislation",
          "manuscript",
          "map",
          "personal_communication",
          "report",
          "treaty");

  private static final Set<String> TEXTS =
      Set.of(
          "id",
          "type",
          "title",
          "language",
          "abstract",
          "annote",
          "archive",
          "archive_location",
          "genre",
          "keyword",
          "note",
          "source",
          "URL");

  private CslShape() {}

  /** The items of a text, each of which has been found to be in shape. */
  static JsonNode checked(String json) {
    JsonNode items = new JsonMapper().readTree(json);
    assertThat(items.isArray()).as("an array of items").isTrue();
    items.forEach(CslShape::checkItem);
    return items;
  }

  private static void checkItem(JsonNode item) {
    assertThat(item.has("id")).as("id in %s", item).isTrue();
    assertThat(TYPES).contains(item.path("type").stringValue());
    item.properties()
        .forEach(field -> {
          switch (field.getKey()) {
            case "author" -> field.getValue().forEach(CslShape::checkName);
            case "issued" -> checkDate(field.getValue());
            default -> {
              assertThat(TEXTS).contains(field.getKey());
              assertThat(field.getValue().isString()).as("%s is text", field).isTrue();
            }
          }
        });
  }

  private static void checkName(JsonNode name) {
    assertThat(List.copyOf(name.propertyNames()))
        .isIn(List.of("literal"), List.of("family", "given"));
    assertThat(name).allMatch(JsonNode::isString);
  }

  private static void checkDate(JsonNode date) {
    assertThat(Set.of("date-parts", "season", "circa", "literal"))
        .containsAll(date.propertyNames());
    if (date.has("date-parts")) {
      assertThat(date.path("date-parts").size()).isBetween(1, 2);
      date.path("date-parts")
          .forEach(point -> {
            assertThat(point.size()).isBetween(1, 3);
            point.forEach(part -> assertThat(part.isInt()).isTrue());
          });
    } else {
      assertThat(date.path("literal").isString()).as("date in words: %s", date).isTrue();
    }
  }
}
