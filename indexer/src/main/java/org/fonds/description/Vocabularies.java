package org.fonds.description;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The vocabularies of one archive: what its sources are described with, and what a search for one
 * name finds by another.
 *
 * @param names of places and persons that are called otherwise in other languages; may be empty
 * @param euphemisms what was said instead of what was meant; may be empty
 */
public record Vocabularies(
    Vocabulary countries,
    Vocabulary organisations,
    Vocabulary types,
    Vocabulary events,
    Vocabulary names,
    Vocabulary euphemisms) {

  /** Their names; each lies in a file of its name, such as {@code countries.yaml}. */
  public static final List<String> NAMES =
      List.of("countries", "organisations", "types", "events", "names", "euphemisms");

  /** What sources are described with, without any other names. */
  public Vocabularies(
      Vocabulary countries, Vocabulary organisations, Vocabulary types, Vocabulary events) {
    this(
        countries,
        organisations,
        types,
        events,
        new Vocabulary("names", List.of()),
        new Vocabulary("euphemisms", List.of()));
  }

  /**
   * Reads the files of a folder; {@code names} and {@code euphemisms} may be missing.
   *
   * @throws InvalidVocabulariesException if another is missing or one is wrong; its message lists
   *     every fault with file, line, term and value
   */
  public static Vocabularies read(Path folder) {
    return new VocabularyReader(folder).read();
  }

  /** All of them, countries first. */
  public Stream<Vocabulary> all() {
    return Stream.of(countries, organisations, types, events, names, euphemisms);
  }
}
