package org.fonds.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the description that can be searched by itself: {@code title:katyn}. */
public enum QueryField {
  TITLE,
  PERSON,
  PLACE,
  /** The bodies by any of their names. */
  ORGANISATION,
  REFERENCE,
  /** A document's id, whole. */
  ID;

  /** What is typed before the colon. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of a word before a colon, in any case. */
  static Optional<QueryField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equalsIgnoreCase(word)).findFirst();
  }
}
