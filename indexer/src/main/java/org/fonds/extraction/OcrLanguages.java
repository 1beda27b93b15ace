package org.fonds.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of tesseract's languages a page is read with. One language at a time, with English for
 * names in Latin letters, is faster and surer than a dozen at once.
 */
final class OcrLanguages {

  private static final String ENGLISH = "eng";

  private static final Map<String, String> ISO_639_1 =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code -> Locale.of(code).getISO3Language(),
                  code -> code,
                  (first, second) -> first));

  private final List<String> languages;

  /**
   * @param languages tesseract's names, installed ones only, the likeliest of each script first; at
   *     least one
   */
  OcrLanguages(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  /** For a first look at a page; of all scripts if its script is not known. */
  String first(@Nullable Script script) {
    if (script == null) {
      return Stream.of(Script.LATIN, Script.CYRILLIC)
          .flatMap(each -> likeliest(each).stream())
          .collect(Collectors.collectingAndThen(Collectors.joining("+"), this::orFirst));
    }
    return likeliest(knownOrNear(script)).map(this::withEnglish).orElse(languages.getFirst());
  }

  /**
   * For a second look at a page whose language is known now; empty if tesseract has not got it.
   *
   * @param language ISO 639-1
   */
  Optional<String> exactly(String language) {
    return languages.stream()
        .filter(name -> language.equals(ISO_639_1.get(name)))
        .findFirst()
        .map(this::withEnglish);
  }

  /** Han characters alone may as well be Japanese. */
  private Script knownOrNear(Script script) {
    return script == Script.CHINESE && likeliest(script).isEmpty() ? Script.JAPANESE : script;
  }

  private Optional<String> likeliest(Script script) {
    return languages.stream().filter(name -> Script.ofLanguage(name) == script).findFirst();
  }

  private String withEnglish(String language) {
    boolean needsEnglish =
        Script.ofLanguage(language) != Script.LATIN && languages.contains(ENGLISH);
    return needsEnglish ? language + "+" + ENGLISH : language;
  }

  private String orFirst(String joined) {
    return joined.isEmpty() ? languages.getFirst() : joined;
  }
}
