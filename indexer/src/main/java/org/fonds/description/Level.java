package org.fonds.description;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a description stands in the hierarchy of an archive (ISAD(G) 3.1.4), the widest first. */
public enum Level {
  FONDS,
  COLLECTION,
  SUBFONDS,
  SERIES,
  SUBSERIES,
  FILE,
  ITEM,
  PART;

  /** The level that is written so; empty if there is none. */
  public static Optional<Level> read(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  /** How it is written in files and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
