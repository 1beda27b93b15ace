package org.fonds.extraction;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a page's text, among those of the archive. Safe for many threads. */
final class PageLanguages {

  /** Fewer letters than this are a heading or a stamp, of which nothing can be said. */
  private static final int FEWEST_LETTERS = 30;

  private static final int FEWEST_EAST_ASIAN_LETTERS = 8;

  /** So many pieces are looked at, from all over the page, each of so many characters. */
  private static final int PIECES = 5;

  private static final int PIECE = 200;

  /** Shorter pieces: two glances at other places that agree, or one with the page before, do. */
  private static final int GLANCE = 50;

  private final @Nullable LanguageDetector detector;

  /**
   * @param languages ISO 639-1 codes; with fewer than two there is nothing to tell apart, and no
   *     page gets a language
   */
  PageLanguages(List<String> languages) {
    List<String> known =
        List.of(IsoCode639_1.values()).stream()
            .map(code -> code.name().toLowerCase(Locale.ROOT))
            .filter(languages::contains)
            .toList();
    detector = known.size() < 2 ? null : build(known);
  }

  private static LanguageDetector build(List<String> known) {
    IsoCode639_1[] codes =
        known.stream()
            .map(code -> IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)))
            .toArray(IsoCode639_1[]::new);
    return LanguageDetectorBuilder.fromIsoCodes639_1(codes).withLowAccuracyMode().build();
  }

  /**
   * The pages of one file with their languages. A page that seems at a short look to go on in the
   * language of the one before it is not looked at twice.
   */
  List<PageText> withLanguages(List<PageText> pages) {
    List<PageText> known = new ArrayList<>(pages.size());
    String before = null;
    for (PageText page : pages) {
      String language = of(page.text(), before);
      known.add(page.in(language));
      before = language == null ? before : language;
    }
    return known;
  }

  /** An ISO 639-1 code; null if the text is too short or could be of several languages. */
  @Nullable String of(String text) {
    return of(text, null);
  }

  private @Nullable String of(String text, @Nullable String before) {
    if (detector == null || !isEnough(text)) {
      return null;
    }
    if (text.length() > 2 * PIECES * GLANCE) {
      String first = code(detector, sample(text, 0, GLANCE));
      if (first != null
          && (first.equals(before) || first.equals(code(detector, sample(text, GLANCE, GLANCE))))) {
        return first;
      }
    }
    return code(detector, sample(text, 0, PIECE));
  }

  private static @Nullable String code(LanguageDetector detector, String text) {
    Language language = detector.detectLanguageOf(text);
    return language == Language.UNKNOWN
        ? null
        : language.getIsoCode639_1().name().toLowerCase(Locale.ROOT);
  }

  /**
   * Pieces of a long text, each from the beginning of a word on, so far behind the regular places.
   */
  private static String sample(String text, int behind, int length) {
    if (text.length() <= PIECES * length) {
      return text;
    }
    StringBuilder sample = new StringBuilder(PIECES * (length + 1));
    for (int piece = 0; piece < PIECES; piece++) {
      int start = afterBlank(text, (int) ((long) text.length() * piece / PIECES) + behind);
      sample.append(text, start, Math.min(start + length, text.length())).append(' ');
    }
    return sample.toString();
  }

  /** Behind the next blank, if there is one near; scripts without blanks have none. */
  private static int afterBlank(String text, int from) {
    if (from == 0) {
      return 0;
    }
    for (int i = from; i < Math.min(from + PIECE, text.length()); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean isEnough(String text) {
    return CleanText.hasLetters(text, FEWEST_LETTERS) || hasEastAsianLetters(text);
  }

  private static boolean hasEastAsianLetters(String text) {
    long eastAsian =
        text.codePoints()
            .filter(c -> Character.isIdeographic(c) || isKanaOrHangul(c))
            .limit(FEWEST_EAST_ASIAN_LETTERS)
            .count();
    return eastAsian >= FEWEST_EAST_ASIAN_LETTERS;
  }

  private static boolean isKanaOrHangul(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
