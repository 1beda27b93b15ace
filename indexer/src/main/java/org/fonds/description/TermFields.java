package org.fonds.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One item of a vocabulary file on its way to a term; every fault goes into the list given. */
final class TermFields {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /** Peoples without a two-letter code have names too. */
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "names",
          "alternativeNames",
          "existence",
          "broader",
          "predecessors",
          "successors",
          "presentCountries",
          "countries",
          "kind",
          "cslType",
          "formerIds",
          "location");

  private final String file;
  private final Yaml item;
  private final List<String> faults;
  private final Map<String, Yaml> values = new LinkedHashMap<>();
  private String id = "without id";

  TermFields(String file, Yaml item, List<String> faults) {
    this.file = file;
    this.item = item;
    this.faults = faults;
  }

  /** Empty where a fault keeps the term from being built. */
  Optional<Term> term() {
    if (!(item instanceof Yaml.Mapping mapping)) {
      fault(item, "a term is a mapping with id and names");
      return Optional.empty();
    }
    for (Yaml.Entry entry : mapping.entries()) {
      if (entry.key().equals("id") && entry.value() instanceof Yaml.Text text) {
        id = text.value();
      }
    }
    mapping.entries().forEach(this::take);
    if (!ID.matcher(id).matches()) {
      fault(item, "the id \"" + id + "\" is not of small ASCII letters, digits and hyphens");
      return Optional.empty();
    }
    Map<String, String> names = names();
    if (!names.containsKey("en")) {
      fault(item, "no English name; write names: with en: below it");
      return Optional.empty();
    }
    return Optional.of(
        new Term(
            id,
            names,
            texts("alternativeNames"),
            existence(),
            text("broader"),
            texts("predecessors"),
            texts("successors"),
            texts("presentCountries"),
            texts("countries"),
            historical(),
            text("cslType"),
            texts("formerIds"),
            location()));
  }

  private void take(Yaml.Entry entry) {
    if (!KEYS.contains(entry.key())) {
      fault(entry.value(), "unknown key \"" + entry.key() + "\"; known are " + sortedKeys());
    } else if (values.put(entry.key(), entry.value()) != null) {
      fault(entry.value(), "the key \"" + entry.key() + "\" comes twice");
    }
  }

  private static String sortedKeys() {
    return String.join(", ", KEYS.stream().sorted().toList());
  }

  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    if (values.get("names") instanceof Yaml.Mapping mapping) {
      for (Yaml.Entry entry : mapping.entries()) {
        if (!LANGUAGE.matcher(entry.key()).matches()) {
          fault(
              entry.value(),
              "\""
                  + entry.key()
                  + "\" is no language code such as en; texts with a comma stand in quotes");
        } else if (entry.value() instanceof Yaml.Text name && !name.value().isEmpty()) {
          names.put(entry.key(), name.value());
        } else {
          fault(entry.value(), "the name in " + entry.key() + " is not one text");
        }
      }
    }
    return names;
  }

  private List<Edtf> existence() {
    List<Edtf> spans = new ArrayList<>();
    for (String text : texts("existence")) {
      switch (Edtf.parse(text)) {
        case EdtfReading.Read read -> spans.add(read.edtf());
        case EdtfReading.Wrong wrong -> fault(item, "existence: " + wrong.message());
      }
    }
    return spans;
  }

  private boolean historical() {
    String kind = text("kind");
    if (kind != null && !kind.equals("historical") && !kind.equals("present")) {
      fault(item, "kind \"" + kind + "\" is neither present nor historical");
    }
    return "historical".equals(kind);
  }

  private @Nullable GeographicPoint location() {
    Yaml written = values.get("location");
    List<String> degrees = texts("location");
    if (written == null || degrees.isEmpty()) {
      return null;
    }
    String text = String.join(", ", degrees);
    Optional<GeographicPoint> point = GeographicPoint.read(text);
    if (point.isEmpty()) {
      fault(written, "location: " + GeographicPoint.wrong(text));
    }
    return point.orElse(null);
  }

  private @Nullable String text(String key) {
    List<String> texts = texts(key);
    if (texts.size() > 1) {
      fault(item, key + " holds one value, not " + texts.size());
    }
    return texts.isEmpty() ? null : texts.getFirst();
  }

  private List<String> texts(String key) {
    Yaml value = values.get(key);
    return switch (value) {
      case null -> List.of();
      case Yaml.Nothing _ -> List.of();
      case Yaml.Text text -> List.of(text.value());
      case Yaml.Items list ->
          list.items().stream()
              .map(each -> each instanceof Yaml.Text text ? text.value() : "")
              .filter(text -> !text.isEmpty())
              .toList();
      case Yaml.Mapping mapping -> {
        fault(mapping, key + " is a list of texts");
        yield List.of();
      }
      case Yaml.Malformed malformed -> {
        fault(malformed, malformed.problem());
        yield List.of();
      }
      case Yaml.Repeated repeated -> {
        fault(repeated, repeated.sentence());
        yield List.of();
      }
    };
  }

  private void fault(Yaml where, String message) {
    faults.add("%s line %d, term %s: %s".formatted(file, where.line(), id, message));
  }
}
