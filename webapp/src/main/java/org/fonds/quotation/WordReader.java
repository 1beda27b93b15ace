package org.fonds.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a text word by word. A word that the end of a line cuts is one word. */
final class WordReader {

  private static final String APOSTROPHES = "'\u2019\u02BC\u02B9\u2032";
  private static final String HYPHENS = "-\u2010\u00AC\u00AD";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int begin;
  private int end;

  private WordReader(String text) {
    this.text = text;
  }

  /** All words in the order of the text. */
  static List<Word> read(String text) {
    return new WordReader(text).read();
  }

  /** Whether a sign is of a script that puts no spaces between words, or not always. */
  static boolean isOfUnspacedScript(int sign) {
    return switch (Character.UnicodeScript.of(sign)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  private List<Word> read() {
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      int next = at + Character.charCount(sign);
      if (isOfWord(sign)) {
        put(sign, at, next);
      } else if (isInnerApostrophe(sign, next)) {
        word.appendCodePoint(sign);
      } else if (isCutByTheLine(sign, next)) {
        next = afterTheLine(next);
      } else if (Character.getType(sign) != Character.FORMAT) {
        close();
      }
      at = next;
    }
    close();
    return withWhatFollows();
  }

  private void put(int sign, int at, int next) {
    boolean alone = isOfUnspacedScript(sign) && Character.isLetterOrDigit(sign);
    if (alone) {
      close();
    }
    if (word.isEmpty()) {
      begin = at;
    }
    word.appendCodePoint(sign);
    end = next;
    if (alone && !isMark(next)) {
      close();
    }
  }

  private boolean isMark(int at) {
    return at < text.length()
        && !Character.isLetterOrDigit(text.codePointAt(at))
        && isOfWord(text.codePointAt(at));
  }

  private void close() {
    if (!word.isEmpty()) {
      String written = word.toString();
      String folded = FoldedSpelling.of(written);
      words.add(new Word(written, folded.isEmpty() ? written : folded, begin, end, ""));
      word.setLength(0);
    }
  }

  private List<Word> withWhatFollows() {
    List<Word> whole = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word each = words.get(i);
      int next = i + 1 < words.size() ? words.get(i + 1).begin() : text.length();
      String after = SPACES.matcher(text.substring(each.end(), next)).replaceAll(" ");
      whole.add(new Word(each.text(), each.folded(), each.begin(), each.end(), after));
    }
    return whole;
  }

  private static boolean isOfWord(int sign) {
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean isInnerApostrophe(int sign, int next) {
    return !word.isEmpty()
        && APOSTROPHES.indexOf(sign) >= 0
        && next < text.length()
        && Character.isLetter(text.codePointAt(next));
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
    int at = from;
    boolean line = false;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      line |= text.charAt(at) == '\n' || text.charAt(at) == '\r' || text.charAt(at) == '\u2028';
      at++;
    }
    return line ? at : from;
  }
}
