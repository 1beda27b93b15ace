package org.fonds.citation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Formats citations in any of the styles. Safe for use by several threads. */
public final class FormattedCitations {

  private static final Map<String, String> WARNINGS_IN_RUSSIAN =
      Map.of(
          Bibliographies.DEMONSTRATION_WARNING,
          "Изложение, составленное для демонстрации, не источник.");

  private final Map<Wording, StyleProcessor> processors = new ConcurrentHashMap<>();
  private final Clock clock;

  /** A style in one of its languages. */
  private record Wording(CitationStyle style, CitationLanguage language) {}

  /**
   * @param clock tells the day on which an address was opened, which some styles say
   */
  public FormattedCitations(Clock clock) {
    this.clock = clock;
  }

  /** Reads all styles, which takes a second or two; whoever asks before waits for one of them. */
  public void warm() {
    for (CitationStyle style : CitationStyle.values()) {
      style.languages().forEach(language -> processor(style, language));
    }
  }

  /** The citation of a document or a page of it, its warning behind it. */
  public FormattedCitation format(Bibliography bibliography, CitationChoice choice) {
    Bibliography cited =
        choice.style() == CitationStyle.CHICAGO_BIBLIOGRAPHY ? bibliography.whole() : bibliography;
    FormattedCitation formatted =
        processor(choice.style(), choice.language())
            .format(StyledItems.of(cited, choice, LocalDate.now(clock)));
    String warning = warning(cited, choice.language());
    return warning == null
        ? formatted
        : new FormattedCitation(
            formatted.plain() + " " + warning, formatted.html() + " " + escape(warning));
  }

  private StyleProcessor processor(CitationStyle style, CitationLanguage language) {
    return processors.computeIfAbsent(
        new Wording(style, language), wording -> new StyleProcessor(style, language));
  }

  private static @Nullable String warning(Bibliography cited, CitationLanguage language) {
    String warning = cited.warning();
    return warning == null || language == CitationLanguage.ENGLISH
        ? warning
        : WARNINGS_IN_RUSSIAN.getOrDefault(warning, warning);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
