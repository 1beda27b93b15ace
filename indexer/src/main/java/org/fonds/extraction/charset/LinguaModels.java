package org.fonds.extraction.charset;

import com.github.pemistahl.lingua.api.LanguageDetector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The counts of letters that Lingua brings for its own use, read from its jar when a language is
 * first asked for. Safe for many threads.
 */
final class LinguaModels {

  /** The only ones of their script, for which Lingua needs no more than single characters. */
  private static final Set<String> BY_CHARACTERS = Set.of("zh", "ja", "ko", "el", "he");

  private static final Map<String, LetterModel> READ = new ConcurrentHashMap<>();

  private LinguaModels() {}

  /** As JSON: shares such as "3/40", and the letters or pairs that have it, parted by blanks. */
  private record Counts(String language, Map<String, String> ngrams) {}

  /**
   * @param language an ISO 639-1 code that Lingua knows
   */
  static LetterModel of(String language) {
    return READ.computeIfAbsent(language, LinguaModels::read);
  }

  private static LetterModel read(String language) {
    Map<String, Double> letters = shares(language, "unigrams");
    return BY_CHARACTERS.contains(language)
        ? new Characters(letters)
        : new Alphabet(letters, shares(language, "bigrams"));
  }

  private static Map<String, Double> shares(String language, String kind) {
    String name = "/language-models/%s/%s.json".formatted(language, kind);
    try (InputStream stream = LanguageDetector.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Lingua's jar has no " + name);
      }
      Map<String, Double> shares = new HashMap<>();
      JsonMapper.shared()
          .readValue(stream, Counts.class)
          .ngrams()
          .forEach((share, all) -> {
            for (String each : all.split(" ", -1)) {
              shares.put(each, number(share));
            }
          });
      return shares;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double number(String share) {
    int stroke = share.indexOf('/');
    return Double.parseDouble(share.substring(0, stroke))
        / Double.parseDouble(share.substring(stroke + 1));
  }
}
