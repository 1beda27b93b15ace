package org.fonds.citation;

/**
 * How somebody wants a citation.
 *
 * @param language one of those that the style has
 * @param code how the reference code is written
 */
public record CitationChoice(CitationStyle style, CitationLanguage language, CodeScript code) {

  /** What is shown before somebody has chosen. */
  public static final CitationChoice USUAL = usual(CitationStyle.CHICAGO_NOTE);

  /**
   * @throws IllegalArgumentException if the style has not the language
   */
  public CitationChoice {
    if (!style.languages().contains(language)) {
      throw new IllegalArgumentException(
          "%s has no language %s; it has %s"
              .formatted(style.parameter(), language.parameter(), style.allowedLanguages()));
    }
  }

  /** A style in its usual language, the code as written. */
  public static CitationChoice usual(CitationStyle style) {
    return new CitationChoice(style, style.languages().getFirst(), CodeScript.AS_WRITTEN);
  }

  /**
   * Another style, in the same language where that was chosen among several and the style has it,
   * else in its usual one.
   */
  public CitationChoice in(CitationStyle other) {
    boolean chosen = style.languages().size() > 1 && other.languages().contains(language);
    return new CitationChoice(other, chosen ? language : other.languages().getFirst(), code);
  }

  /** The same style in another of its languages. */
  public CitationChoice in(CitationLanguage other) {
    return new CitationChoice(style, other, code);
  }

  /** The same with the code in other letters. */
  public CitationChoice in(CodeScript other) {
    return new CitationChoice(style, language, other);
  }
}
