package org.fonds.description;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The vocabularies of one archive as they were at one moment.
 *
 * @param names of places and persons that are called otherwise in other languages; may be empty
 * @param euphemisms what was said instead of what was meant; may be empty
 */
public record VocabularySet(
    Vocabulary countries,
    Vocabulary organisations,
    Vocabulary types,
    Vocabulary events,
    Vocabulary names,
    Vocabulary euphemisms) {

  /**
   * Reads the texts of files.
   *
   * @throws InvalidVocabulariesException if one is wrong; its message lists every fault with file,
   *     line, term and value
   */
  public static VocabularySet read(VocabularyTexts texts) {
    return VocabularyReader.read(texts);
  }

  /** All of them, countries first. */
  public Stream<Vocabulary> all() {
    return Stream.of(countries, organisations, types, events, names, euphemisms);
  }

  /** The one of a name such as {@code organisations}. */
  public Optional<Vocabulary> named(String name) {
    return all().filter(vocabulary -> vocabulary.name().equals(name)).findFirst();
  }
}
