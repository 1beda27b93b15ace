package org.fonds.overview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which part of the earth a map shows. */
public enum MapExtent {
  /** The countries and places that have documents. */
  DOCUMENTS,
  WORLD;

  /** As in addresses: {@code world}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@link #word}; empty if it is none. */
  public static Optional<MapExtent> ofWord(String word) {
    return Arrays.stream(values()).filter(extent -> extent.word().equals(word)).findFirst();
  }
}
