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

  private final List<String> installed;
  private final List<String> languages;

  /**
   * @param installed tesseract's names
   * @param wanted those to be used, the likeliest of each script first; at least one is installed
   */
  OcrLanguages(List<String> installed, List<String> wanted) {
    this.installed = List.copyOf(installed);
    this.languages = wanted.stream().filter(installed::contains).toList();
  }

  /** For a first look at a page; of the likeliest scripts if its script is not known. */
  String first(@Nullable Script script) {
    if (script == null) {
      return Stream.of(Script.LATIN, Script.CYRILLIC)
          .flatMap(each -> likeliest(each).stream())
          .collect(Collectors.collectingAndThen(Collectors.joining("+"), this::orFirst));
    }
    return likeliest(knownOrNear(script)).map(this::withEnglish).orElse(languages.getFirst());
  }

  /** The likeliest languages of one script after the other. */
  List<String> ofEachScript() {
    return Stream.of(Script.values())
        .flatMap(script -> likeliest(script).stream())
        .map(this::withEnglish)
        .toList();
  }

  /**
   * All languages that a page is said to be in; empty if tesseract has none of them. They need not
   * be among those of the settings.
   *
   * @param described ISO 639-1 codes
   */
  Optional<String> described(List<String> described) {
    List<String> named = described.stream().flatMap(code -> named(code).stream()).toList();
    boolean latin = named.stream().anyMatch(name -> Script.ofLanguage(name) == Script.LATIN);
    String joined = String.join("+", named);
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(latin || !languages.contains(ENGLISH) ? joined : joined + "+" + ENGLISH);
  }

  /**
   * What a page whose language is known by now is read with; empty if it was among those that it
   * has been read with, or tesseract has not got it.
   *
   * @param used tesseract's names, joined by {@code +}
   * @param language ISO 639-1
   */
  Optional<String> instead(String used, String language) {
    return named(language)
        .filter(languages::contains)
        .filter(name -> !List.of(used.split("\\+", -1)).contains(name))
        .map(this::withEnglish);
  }

  private Optional<String> named(String language) {
    return Stream.concat(languages.stream(), installed.stream())
        .filter(name -> language.equals(ISO_639_1.get(name)))
        .findFirst();
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
