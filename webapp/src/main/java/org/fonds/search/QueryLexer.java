package org.fonds.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts what was typed into words, phrases and operators; whatever is left over is passed over. */
final class QueryLexer {

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
  private static final String OPENING_QUOTES = "\"“”„‟＂″";
  private static final String CLOSING_QUOTES = "\"“”＂″";
  private static final String JOINERS = ".'’ʼ-‐‑_@·׳״";
  private static final String SIGNS_OF_OTHER_SEARCHES = "*~^{}[]|\\";

  private final int[] text;
  private final List<String> notices;
  private final List<QueryToken> tokens = new ArrayList<>();
  private final StringBuilder unclosed = new StringBuilder();
  private final StringBuilder signs = new StringBuilder();
  private int at;

  QueryLexer(String text, List<String> notices) {
    this.text = text.codePoints().toArray();
    this.notices = notices;
  }

  List<QueryToken> tokens() {
    while (at < text.length) {
      boolean excluded = minusBefore();
      int closing = closingQuote(at);
      if (closing > at) {
        phrase(closing, excluded);
      } else if (isOfWord(text[at])) {
        word(excluded);
      } else {
        passOver();
      }
    }
    if (!unclosed.isEmpty()) {
      notices.add(
          "The quotation mark "
              + unclosed
              + " is not closed, so the words after it were searched one by one.");
    }
    if (!signs.isEmpty()) {
      notices.add(
          (signs.indexOf(" ") < 0
                  ? "The sign " + signs + " has no meaning here"
                  : "The signs " + signs + " have no meaning here")
              + "; only words are searched.");
    }
    return tokens;
  }

  /** Steps over a minus that begins a word or a phrase. */
  private boolean minusBefore() {
    boolean minus =
        (text[at] == '-' || text[at] == '−')
            && (at == 0 || isSpace(text[at - 1]))
            && at + 1 < text.length
            && (isSearchable(text[at + 1]) || closingQuote(at + 1) > 0);
    if (minus) {
      at++;
    }
    return minus;
  }

  /** Where the phrase that opens here ends; -1 if none opens here or nothing closes it. */
  private int closingQuote(int opening) {
    @Nullable String closers = closersOf(text[opening]);
    if (closers == null) {
      return -1;
    }
    for (int i = opening + 1; i < text.length; i++) {
      if (closers.indexOf(text[i]) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String closersOf(int mark) {
    if (OPENING_QUOTES.indexOf(mark) >= 0) {
      return CLOSING_QUOTES;
    }
    return switch (mark) {
      case '«' -> "»";
      case '»' -> "«";
      case '「' -> "」";
      case '『' -> "』";
      case '《' -> "》";
      default -> null;
    };
  }

  private void phrase(int closing, boolean excluded) {
    StringBuilder phrase = new StringBuilder();
    boolean searchable = false;
    for (int i = at + 1; i < closing; i++) {
      boolean space = isSpace(text[i]);
      searchable |= isSearchable(text[i]);
      if (!space) {
        phrase.appendCodePoint(text[i]);
      } else if (!phrase.isEmpty() && phrase.charAt(phrase.length() - 1) != ' ') {
        phrase.append(' ');
      }
    }
    if (searchable) {
      tokens.add(new QueryToken.Phrase(phrase.toString().strip(), excluded));
    }
    at = closing + 1;
  }

  private void word(boolean excluded) {
    int start = at;
    while (at < text.length && isOfWord(text[at])) {
      at++;
    }
    int end = at;
    while (start < end && !isSearchable(text[start])) {
      start++;
    }
    while (end > start && isJoiner(text[end - 1])) {
      end--;
    }
    if (start == end) {
      return;
    }
    String word = new String(text, start, end - start);
    tokens.add(
        OPERATORS.contains(word) && !excluded
            ? new QueryToken.Operator(word)
            : new QueryToken.Word(word, excluded));
  }

  private void passOver() {
    int sign = text[at];
    if (closersOf(sign) != null) {
      note(unclosed, sign);
    } else if (SIGNS_OF_OTHER_SEARCHES.indexOf(sign) >= 0 || isColonInWord()) {
      note(signs, sign);
    }
    at++;
  }

  private boolean isColonInWord() {
    return text[at] == ':'
        && at > 0
        && isOfWord(text[at - 1])
        && at + 1 < text.length
        && isOfWord(text[at + 1]);
  }

  private static void note(StringBuilder noted, int sign) {
    String text = Character.toString(sign);
    if (noted.indexOf(text) < 0) {
      noted.append(noted.isEmpty() ? "" : " ").append(text);
    }
  }

  private static boolean isOfWord(int sign) {
    int type = Character.getType(sign);
    return isSearchable(sign)
        || isJoiner(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isSearchable(int sign) {
    return Character.isLetterOrDigit(sign)
        || Character.isEmojiPresentation(sign)
        || Character.isExtendedPictographic(sign);
  }

  private static boolean isJoiner(int sign) {
    return JOINERS.indexOf(sign) >= 0;
  }

  private static boolean isSpace(int sign) {
    int type = Character.getType(sign);
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }
}
