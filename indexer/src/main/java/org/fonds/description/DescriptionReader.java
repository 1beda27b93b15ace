package org.fonds.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads descriptions and holds them to the vocabularies: one as YAML (or JSON, which is YAML too),
 * many as a table. Every mistake of a text is listed, not only the first. Safe for several threads.
 */
public final class DescriptionReader {

  private final Vocabularies vocabularies;

  public DescriptionReader(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * Reads one description.
   *
   * @param file what faults call the text
   */
  public DescriptionReading readYaml(String file, String text) {
    DescriptionDraft draft = new DescriptionDraft(vocabularies, file, 1);
    switch (Yaml.read(text)) {
      case Yaml.Mapping mapping -> mapping.entries().forEach(entry -> put(draft, "", entry));
      case Yaml.Nothing nothing -> draft.fault(nothing.line(), null, "nothing is written here");
      case Yaml.Malformed malformed -> {
        return faulty(
            file,
            malformed.line(),
            "this is no YAML (%s); put texts with : or # in quotation marks"
                .formatted(malformed.problem()));
      }
      case Yaml.Repeated repeated -> {
        return faulty(file, repeated.line(), repeated.sentence());
      }
      case Yaml.Text words -> draft.fault(words.line(), words.value(), "write key: value");
      case Yaml.Items list -> draft.fault(list.line(), null, "write key: value, not a list");
    }
    return draft.reading();
  }

  /**
   * Reads a table of descriptions: comma, semicolon or tab between columns, the keys of a
   * description and {@code file} as header, {@code |} between several values.
   *
   * @param file what faults call the text
   */
  public DescriptionTable readTable(String file, String text) {
    return new DescriptionTableReader(vocabularies, file).read(text);
  }

  /**
   * Reads a description whose values stand in the cells of a row: the keys of a description, {@code
   * |} between several values; blank ones say nothing.
   *
   * @param file what faults call the text
   * @param line of the row, counted from 1
   */
  public DescriptionReading readCells(String file, int line, Map<String, String> cells) {
    DescriptionDraft draft = new DescriptionDraft(vocabularies, file, line);
    cells.forEach((key, cell) -> {
      boolean list = DescriptionKey.find(key).filter(DescriptionKey::isList).isPresent();
      draft.put(key, line, list ? CellList.split(cell) : List.of(cell));
    });
    return draft.reading();
  }

  /** Why a column cannot be one of a table of descriptions; empty if it can. */
  public static Optional<String> objectionToColumn(String column) {
    return DescriptionKey.find(column).isPresent()
        ? Optional.empty()
        : Optional.of(DescriptionKey.unknown(column));
  }

  private static DescriptionReading faulty(String file, int line, String message) {
    return new DescriptionReading.Faulty(List.of(new DescriptionFault(file, line, null, message)));
  }

  private static void put(DescriptionDraft draft, String prefix, Yaml.Entry entry) {
    String key = prefix + entry.key();
    switch (entry.value()) {
      case Yaml.Nothing _ -> draft.put(key, entry.line(), List.of());
      case Yaml.Text text -> draft.put(key, entry.line(), List.of(text.value()));
      case Yaml.Items list -> draft.put(key, entry.line(), texts(draft, key, list));
      case Yaml.Mapping mapping when key.equals("date") ->
          mapping.entries().forEach(inner -> put(draft, "date.", inner));
      case Yaml.Mapping mapping ->
          draft.fault(
              mapping.line(),
              null,
              key
                  + " holds no keys of its own; put \""
                  + key
                  + "\" in quotation marks if it has a colon");
      case Yaml.Malformed malformed -> draft.fault(malformed.line(), null, malformed.problem());
      case Yaml.Repeated repeated -> draft.fault(repeated.line(), null, repeated.sentence());
    }
  }

  private static List<String> texts(DescriptionDraft draft, String key, Yaml.Items list) {
    List<String> texts = new ArrayList<>();
    for (Yaml item : list.items()) {
      if (item instanceof Yaml.Text text) {
        texts.add(text.value());
      } else {
        draft.fault(item.line(), null, key + " is a list of texts; put each in quotation marks");
      }
    }
    return texts;
  }
}
