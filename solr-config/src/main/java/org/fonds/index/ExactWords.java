package org.fonds.index;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * The words of a text letter by letter, only without capitals and the marks on letters: what a
 * search for words exactly as typed compares. Words of scripts that put no spaces between them are
 * none; they are always sought as typed.
 */
public final class ExactWords {

  private static final int LONGEST = 100;
  private static final String APOSTROPHES = "'\u2019\u02BC";
  private static final String HYPHENS = "-\u2010\u00AC\u00AD";

  private final String text;
  private final SequencedSet<String> words = new LinkedHashSet<>();
  private final StringBuilder word = new StringBuilder();
  private boolean plain = true;
  private int at;

  private ExactWords(String text) {
    this.text = text;
  }

  /** Each word once, in the order of the text; one that the end of a line cuts is one word. */
  public static SequencedSet<String> of(String text) {
    return new ExactWords(text).read();
  }

  /** A text in small letters without the marks on letters, as the index compares words. */
  public static String folded(String text) {
    return ICUFoldingFilter.NORMALIZER.normalize(text.toLowerCase(Locale.ROOT));
  }

  private SequencedSet<String> read() {
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      int next = at + Character.charCount(sign);
      if (isOfWord(sign)) {
        word.appendCodePoint(sign);
        plain &= sign < 0x80;
      } else if (isCutByTheLine(sign, next)) {
        next = afterTheLine(next);
      } else if (isInnerApostrophe(sign, next)) {
        word.append('\'');
      } else if (!isUnseen(sign)) {
        close();
      }
      at = next;
    }
    close();
    return words;
  }

  private void close() {
    if (!word.isEmpty() && word.length() <= LONGEST) {
      String whole = word.toString();
      words.add(plain ? whole.toLowerCase(Locale.ROOT) : folded(whole));
    }
    word.setLength(0);
    plain = true;
  }

  private static boolean isOfWord(int sign) {
    if (sign < 0x80) {
      return Character.isLetterOrDigit(sign);
    }
    int type = Character.getType(sign);
    boolean ofWord =
        Character.isLetterOrDigit(sign)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    return ofWord && !isWithoutSpaces(sign);
  }

  private static boolean isWithoutSpaces(int sign) {
    return switch (Character.UnicodeScript.of(sign)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  private static boolean isUnseen(int sign) {
    return Character.getType(sign) == Character.FORMAT;
  }

  private boolean isInnerApostrophe(int sign, int next) {
    return !word.isEmpty()
        && APOSTROPHES.indexOf(sign) >= 0
        && next < text.length()
        && isOfWord(text.codePointAt(next));
  }

  private boolean isCutByTheLine(int sign, int next) {
    if (word.isEmpty() || HYPHENS.indexOf(sign) < 0) {
      return false;
    }
    int after = afterTheLine(next);
    return after > next && after < text.length() && Character.isLowerCase(text.codePointAt(after));
  }

  /** Where the next line begins; the same place if the line does not end here. */
  private int afterTheLine(int from) {
    int end = afterSpaces(from);
    if (end == text.length() || !isLineEnd(text.charAt(end))) {
      return from;
    }
    boolean pair = text.startsWith("\r\n", end);
    return afterSpaces(end + (pair ? 2 : 1));
  }

  private int afterSpaces(int from) {
    int end = from;
    while (end < text.length()
        && !isLineEnd(text.charAt(end))
        && (Character.isSpaceChar(text.charAt(end)) || text.charAt(end) == '\t')) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char sign) {
    return sign == '\n' || sign == '\r' || sign == '\u2028' || sign == '\u0085';
  }
}
