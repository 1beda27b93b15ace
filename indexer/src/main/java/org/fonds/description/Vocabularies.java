package org.fonds.description;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The four vocabularies that an archive describes its sources with. */
public record Vocabularies(
    Vocabulary countries, Vocabulary organisations, Vocabulary types, Vocabulary events) {

  /** Their names; each lies in a file of its name, such as {@code countries.yaml}. */
  public static final List<String> NAMES = List.of("countries", "organisations", "types", "events");

  /**
   * Reads the four files of a folder.
   *
   * @throws InvalidVocabulariesException if a file is missing or wrong; its message lists every
   *     fault with file, line, term and value
   */
  public static Vocabularies read(Path folder) {
    return new VocabularyReader(folder).read();
  }

  /** All four, countries first. */
  public Stream<Vocabulary> all() {
    return Stream.of(countries, organisations, types, events);
  }
}
