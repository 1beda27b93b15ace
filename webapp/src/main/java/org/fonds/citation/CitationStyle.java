package org.fonds.citation;

import static org.fonds.citation.CitationLanguage.ENGLISH;
import static org.fonds.citation.CitationLanguage.RUSSIAN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The styles in which the site formats citations, each with the languages that it is used in. */
public enum CitationStyle {
  /** A footnote of the Chicago Manual of Style, 18th edition. */
  CHICAGO_NOTE("chicago-note", "Chicago note", "chicago-notes", ENGLISH),
  /** An entry of a bibliography of the same, which names no page. */
  CHICAGO_BIBLIOGRAPHY(
      "chicago-bibliography", "Chicago bibliography", "chicago-notes-bibliography", ENGLISH),
  /** An entry of the works cited of the Modern Language Association, 9th edition. */
  MLA("mla", "MLA", "modern-language-association", ENGLISH),
  /** A reference of the American Psychological Association, 7th edition, for archival documents. */
  APA("apa", "APA", "apa-archival.csl", ENGLISH),
  /** ISO 690. */
  ISO_690("iso-690", "ISO 690", "iso690-archival.csl", ENGLISH, RUSSIAN),
  /** GOST R 7.0.5-2008, section 11: archival documents. */
  GOST("gost", "ГОСТ Р 7.0.5", "gost-r-7-0-5-archival.csl", RUSSIAN, ENGLISH);

  private final String parameter;
  private final String label;
  private final String csl;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<CitationLanguage> languages;

  CitationStyle(String parameter, String label, String csl, CitationLanguage... languages) {
    this.parameter = parameter;
    this.label = label;
    this.csl = csl;
    this.languages = List.of(languages);
  }

  /** The style of this name in an address; empty if there is none. */
  public static Optional<CitationStyle> of(String parameter) {
    return Arrays.stream(values()).filter(each -> each.parameter.equals(parameter)).findFirst();
  }

  /** The names of all styles for a message. */
  public static String allowed() {
    return Arrays.stream(values()).map(CitationStyle::parameter).collect(Collectors.joining(", "));
  }

  /** Its name in an address, such as {@code chicago-note}. */
  public String parameter() {
    return parameter;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** The languages that it has, its usual one first. */
  public List<CitationLanguage> languages() {
    return languages;
  }

  /** The names of its languages for a message. */
  public String allowedLanguages() {
    return languages.stream().map(CitationLanguage::parameter).collect(Collectors.joining(", "));
  }

  /** Whether it is Fonds' own file beside this class, and none of the stock of CSL. */
  boolean isOwn() {
    return csl.endsWith(".csl");
  }

  /** The name of its file, or in the stock of CSL. */
  String csl() {
    return csl;
  }

  /** Whether it is an entry of a list, and no note. */
  public boolean isEntry() {
    return this == CHICAGO_BIBLIOGRAPHY || this == MLA;
  }
}
