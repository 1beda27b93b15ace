package org.fonds.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages in which a style has its words: months, labels of pages, where something is had.
 */
public enum CitationLanguage {
  ENGLISH("en", "English", Locale.US),
  RUSSIAN("ru", "Русский", Locale.of("ru", "RU"));

  private final String parameter;
  private final String label;
  private final Locale locale;

  CitationLanguage(String parameter, String label, Locale locale) {
    this.parameter = parameter;
    this.label = label;
    this.locale = locale;
  }

  /** The language of this name in an address; empty if there is none. */
  public static Optional<CitationLanguage> of(String parameter) {
    return Arrays.stream(values()).filter(each -> each.parameter.equals(parameter)).findFirst();
  }

  /** Its name in an address, which is its ISO 639-1 code. */
  public String parameter() {
    return parameter;
  }

  /** Its name for people, in itself. */
  public String label() {
    return label;
  }

  Locale locale() {
    return locale;
  }
}
