package org.fonds.description;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a source is shown to readers; those who keep the archive see everything. */
public enum AccessLevel {
  /** All of it. */
  OPEN,
  /** The description; neither text, pages nor file. */
  METADATA,
  /** Nothing: for readers the source does not exist. */
  RESTRICTED,
  /** Nothing but, at its address, that it was withdrawn and why. */
  WITHDRAWN;

  /** As files and addresses write it, such as {@code open}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level that is written so; empty if there is none. */
  public static Optional<AccessLevel> ofWord(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  /** As a page says it, in English. */
  public String label() {
    return switch (this) {
      case OPEN -> "open to everybody";
      case METADATA -> "description only";
      case RESTRICTED -> "closed";
      case WITHDRAWN -> "withdrawn";
    };
  }
}
