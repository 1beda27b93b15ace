package org.fonds.description;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of the files in which vocabularies lie, by their names.
 *
 * @param faults why one that is there cannot be read
 */
public record VocabularyTexts(Map<String, String> byName, List<String> faults) {

  public VocabularyTexts {
    byName = Map.copyOf(byName);
    faults = List.copyOf(faults);
  }

  /** Those of a folder. */
  public static VocabularyTexts of(Path folder) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (String name : Vocabularies.NAMES) {
      Path file = folder.resolve(name + ".yaml");
      try {
        texts.put(name, Files.readString(file));
      } catch (NoSuchFileException e) {
        if (!VocabularyReader.MAY_BE_MISSING.contains(name)) {
          faults.add(unreadable(file, e));
        }
      } catch (IOException e) {
        faults.add(unreadable(file, e));
      }
    }
    return new VocabularyTexts(texts, faults);
  }

  private static String unreadable(Path file, IOException e) {
    return "%s cannot be read (%s); put the vocabularies countries, organisations, types and events there"
        .formatted(file, e.getClass().getSimpleName());
  }

  /** The text of one; empty if it has no file. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The same with another text of one. */
  public VocabularyTexts with(String name, String text) {
    Map<String, String> texts = new LinkedHashMap<>(byName);
    texts.put(name, text);
    return new VocabularyTexts(texts, faults);
  }
}
