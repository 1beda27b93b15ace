package org.fonds.description;

import org.jspecify.annotations.Nullable;

/**
 * One mistake in a description.
 *
 * @param file the file of the description, as the reader was told to call it
 * @param line counted from 1
 * @param column the key or column in which it stands; null if it is in none
 * @param value what was found there; null if something is missing
 * @param message what is wrong and what to write instead
 */
public record DescriptionFault(
    String file, int line, @Nullable String column, @Nullable String value, String message) {

  /** A mistake of which the line says enough. */
  public DescriptionFault(String file, int line, @Nullable String value, String message) {
    this(file, line, null, value, message);
  }

  /** File, line, fault and mend in one sentence. */
  public String sentence() {
    return "%s line %d: %s".formatted(file, line, message);
  }
}
