package org.fonds.search;

import java.util.Locale;

/** What the site calls the languages of sources. */
public final class LanguageName {

  private LanguageName() {}

  /**
   * The English name of a language, or the code itself where it has none.
   *
   * @param code ISO 639-1
   */
  public static String of(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
