package org.fonds.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.fonds.name.SoundedName;

/**
 * By what a text is suggested while somebody types: each of its words in small letters without
 * marks, {@code khrushchev}, and the outlines of its sounds in capitals, {@code KRASEF}. What
 * somebody has typed so far is the beginning of one of them. Words of scripts that put no spaces
 * between them begin at each of their signs.
 */
public final class Beginnings {

  /** Stands before the beginnings of the first word of a title. */
  public static final String FIRST = "^";

  private static final int MOST_WORDS = 40;
  private static final int LONGEST = 40;
  private static final int LONGEST_WITHOUT_SPACES = 12;
  private static final String APOSTROPHES = "'\u2019\u02BC";

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean withoutSpaces;

  private Beginnings() {}

  /** The words of a text in small letters, with their marks and in its order. */
  public static List<String> words(String text) {
    Beginnings beginnings = new Beginnings();
    text.codePoints().forEach(beginnings::read);
    beginnings.close();
    return List.copyOf(beginnings.words);
  }

  /** A word without marks, cut where nothing behind can tell words apart; may be empty. */
  public static String folded(String word) {
    String folded = ExactWords.folded(word);
    return cut(folded, isWithoutSpaces(word) ? LONGEST_WITHOUT_SPACES : LONGEST);
  }

  /** Those that are spelled, of a text; of a long text only its first words count. */
  public static SequencedSet<String> spelled(String text) {
    SequencedSet<String> beginnings = new LinkedHashSet<>();
    firstWords(text)
        .forEach(word -> {
          int step = isWithoutSpaces(word) ? 1 : word.codePointCount(0, word.length());
          for (int at = 0; at < word.length(); at = word.offsetByCodePoints(at, step)) {
            beginnings.add(folded(word.substring(at)));
          }
        });
    beginnings.remove("");
    return beginnings;
  }

  /** Those that only sound so, of a text: the outlines of its first words. */
  public static SequencedSet<String> sounded(String text) {
    SequencedSet<String> outlines = new LinkedHashSet<>();
    firstWords(text)
        .filter(word -> !isWithoutSpaces(word))
        .forEach(word -> outlines.addAll(SoundedName.of(cut(word, LONGEST)).outlines()));
    return outlines;
  }

  /** All of a title, and once more that of its first word, marked as such. */
  static SequencedSet<String> ofTitle(String title) {
    SequencedSet<String> beginnings = spelled(title);
    beginnings.addAll(sounded(title));
    firstWords(title).limit(1).forEach(first -> beginnings.add(FIRST + folded(first)));
    return beginnings;
  }

  private static Stream<String> firstWords(String text) {
    return words(text).stream().limit(MOST_WORDS);
  }

  /** Whether a word is of a script that puts no spaces between words. */
  public static boolean isWithoutSpaces(String word) {
    return !word.isEmpty() && isWithoutSpaces(word.codePointAt(0));
  }

  private static String cut(String word, int length) {
    if (word.length() <= length) {
      return word;
    }
    boolean withinASign = Character.isHighSurrogate(word.charAt(length - 1));
    return word.substring(0, withinASign ? length - 1 : length);
  }

  private void read(int sign) {
    int type = Character.getType(sign);
    if (type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.MODIFIER_LETTER) {
      append(sign);
    } else if (Character.isLetterOrDigit(sign)) {
      if (isWithoutSpaces(sign) != withoutSpaces) {
        close();
      }
      withoutSpaces = isWithoutSpaces(sign);
      append(sign);
    } else if (type != Character.FORMAT && APOSTROPHES.indexOf(sign) < 0) {
      close();
    }
  }

  private void append(int sign) {
    word.appendCodePoint(sign);
  }

  private void close() {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  private static boolean isWithoutSpaces(int sign) {
    return switch (Character.UnicodeScript.of(sign)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }
}
