package org.fonds.benchmark.relevance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a query puts to the test; written in the files as its words are here. */
enum Kind {
  /** A document that the person knows; one alone is sought. */
  KNOWN_ITEM,
  /** A person, place or thing in another script or romanisation than in the text. */
  OTHER_SCRIPT,
  /** A word in another grammatical form than in the text. */
  INFLECTED_FORM,
  /** Words in quotation marks. */
  PHRASE,
  /** An organisation by its abbreviation. */
  ABBREVIATION,
  /** What happened, by its name. */
  EVENT,
  /** A place or a body under a name that does not stand in the text. */
  OTHER_NAME,
  /** Some words together, none of them a name of what is sought. */
  WORDS,
  /** Words with a date. */
  DATE;

  /** The kind of these words; empty if there is none. */
  static Optional<Kind> of(String words) {
    return Arrays.stream(values()).filter(kind -> kind.words().equals(words)).findFirst();
  }

  /** As people read it, such as {@code known item}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
