package org.fonds.description;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON form in which the store keeps a description: the keys of the YAML form in a fixed order,
 * so that equal descriptions have equal bytes. Terms are not held to a vocabulary here: what was
 * true when it was stored stays readable.
 */
public final class DescriptionJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DescriptionJson() {}

  /** Ends with a line break. */
  public static String write(Description description) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("title", description.title());
    put(json, "type", description.type());
    json.put("level", description.level().word());
    DocumentId parent = description.parent();
    put(json, "parent", parent == null ? null : parent.text());
    UncertainDate date = description.date();
    if (date != null) {
      json.putObject("date")
          .put("written", date.written())
          .put("edtf", date.edtf().text())
          .put("calendar", date.calendar().name().toLowerCase(Locale.ROOT));
    }
    put(json, "countries", description.countries());
    put(json, "places", description.places());
    put(json, "organisations", description.organisations());
    put(json, "events", description.events());
    put(json, "persons", description.persons());
    put(json, "creators", description.creators());
    put(json, "holdingInstitution", description.holdingInstitution());
    ReferenceCode code = description.referenceCode();
    put(json, "referenceCode", code == null ? null : code.text());
    put(json, "languages", description.languages());
    description.texts().byElement().forEach((element, text) -> json.put(element.key(), text));
    put(json, description.access());
    json.put("demonstration", description.demonstration());
    json.put("described", description.described());
    return MAPPER.writeValueAsString(json) + "\n";
  }

  /**
   * Reads what {@link #write} wrote; keys that it does not know are left out.
   *
   * @throws IllegalArgumentException if the text is not of this form
   */
  public static Description read(String text) {
    try {
      return description(MAPPER.readTree(text));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no description in JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Description description(JsonNode json) {
    String code = text(json, "referenceCode");
    String parent = text(json, "parent");
    String title = text(json, "title");
    if (title == null) {
      throw new IllegalArgumentException("no description in JSON: it has no title");
    }
    return new Description(
        title,
        text(json, "type"),
        Level.valueOf(json.path("level").asString("item").toUpperCase(Locale.ROOT)),
        parent == null ? null : new DocumentId(parent),
        date(json.path("date")),
        list(json, "countries"),
        list(json, "places"),
        list(json, "organisations"),
        list(json, "events"),
        list(json, "persons"),
        list(json, "creators"),
        text(json, "holdingInstitution"),
        code == null ? null : new ReferenceCode(code),
        list(json, "languages"),
        texts(json),
        access(json.path("access")),
        json.path("demonstration").asBoolean(false),
        json.path("described").asBoolean(true));
  }

  private static DescriptionTexts texts(JsonNode json) {
    Map<TextElement, String> texts = new EnumMap<>(TextElement.class);
    for (TextElement element : TextElement.values()) {
      String text = text(json, element.key());
      if (text != null) {
        texts.put(element, text);
      }
    }
    return new DescriptionTexts(texts);
  }

  private static @Nullable UncertainDate date(JsonNode json) {
    if (!json.isObject()) {
      return null;
    }
    Edtf edtf = Edtf.of(json.path("edtf").asString(""));
    String calendar = json.path("calendar").asString("gregorian");
    return new UncertainDate(
        json.path("written").asString(edtf.text()),
        DateCalendar.valueOf(calendar.toUpperCase(Locale.ROOT)),
        edtf);
  }

  /** What is open to everybody says nothing of it. */
  private static void put(ObjectNode json, Access access) {
    if (access.level() != AccessLevel.OPEN) {
      ObjectNode closed = json.putObject("access");
      closed.put("level", access.level().name().toLowerCase(Locale.ROOT));
      LocalDate openFrom = access.openFrom();
      put(closed, "openFrom", openFrom == null ? null : openFrom.toString());
      Withdrawal withdrawal = access.withdrawal();
      if (withdrawal != null) {
        closed.put("reason", withdrawal.reason()).put("on", withdrawal.on().toString());
      }
    }
  }

  /** What cannot be understood is no leave to show anything. */
  private static Access access(JsonNode json) {
    if (json.isMissingNode()) {
      return Access.OPEN;
    }
    String openFrom = text(json, "openFrom");
    try {
      AccessLevel level =
          AccessLevel.valueOf(json.path("level").asString("").toUpperCase(Locale.ROOT));
      return level == AccessLevel.WITHDRAWN
          ? Access.withdrawn(
              new Withdrawal(
                  json.path("reason").asString(""), LocalDate.parse(json.path("on").asString(""))))
          : new Access(level, openFrom == null ? null : LocalDate.parse(openFrom));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IllegalArgumentException("no access in JSON: " + json, e);
    }
  }

  private static void put(ObjectNode json, String key, @Nullable String value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  private static void put(ObjectNode json, String key, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode list = json.putArray(key);
      values.forEach(list::add);
    }
  }

  private static @Nullable String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isString() ? value.stringValue() : null;
  }

  private static List<String> list(JsonNode json, String key) {
    return StreamSupport.stream(json.path(key).spliterator(), false)
        .map(JsonNode::stringValue)
        .toList();
  }
}
