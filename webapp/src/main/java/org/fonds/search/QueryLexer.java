package org.fonds.search;

import static org.fonds.search.QuerySigns.closersOf;
import static org.fonds.search.QuerySigns.isJoiner;
import static org.fonds.search.QuerySigns.isOfWord;
import static org.fonds.search.QuerySigns.isSearchable;
import static org.fonds.search.QuerySigns.isSpace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts what was typed into words, phrases and operators; whatever is left over is passed over. */
final class QueryLexer {

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
  private static final int SHORTEST_PATTERN = 2;
  private static final int LONGEST_NUMBER = 6;

  /** A word that is shorter may differ in one letter, a longer one in two. */
  private static final int LONG_WORD = 6;

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
      int closing = closingQuote(at);
      if (isMinus()) {
        add(new QueryToken.Minus());
      } else if (QuerySigns.isOpeningBracket(text[at])) {
        add(new QueryToken.Open());
      } else if (QuerySigns.isClosingBracket(text[at])) {
        add(new QueryToken.Close());
      } else if (closing > at) {
        phrase(closing);
      } else if (isOfWord(text[at]) || beginsPattern(at)) {
        word();
      } else {
        passOver();
      }
    }
    sayWhatWasPassedOver();
    return tokens;
  }

  private void add(QueryToken token) {
    tokens.add(token);
    at++;
  }

  /** Whether a minus stands here before something to be excluded. */
  private boolean isMinus() {
    return QuerySigns.isMinus(text[at])
        && (at == 0 || isSpace(text[at - 1]) || QuerySigns.isOpeningBracket(text[at - 1]))
        && begins(at + 1);
  }

  /** Whether something to be sought begins at a place. */
  private boolean begins(int place) {
    return place < text.length
        && (isSearchable(text[place])
            || QuerySigns.isOpeningBracket(text[place])
            || beginsPattern(place)
            || closingQuote(place) > 0);
  }

  /** Where the phrase that opens at a place ends; -1 if none opens there or nothing closes it. */
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

  private void phrase(int closing) {
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
    at = closing + 1;
    int apart = Math.clamp(numberBehindTilde(0), 0, Clause.Phrase.FARTHEST);
    if (searchable) {
      tokens.add(new QueryToken.Sought(new Clause.Phrase(phrase.toString().strip(), apart)));
    }
  }

  /** A star or question mark that a letter or another of them follows directly. */
  private boolean beginsPattern(int place) {
    int end = place;
    while (end < text.length && isWildcard(text[end])) {
      end++;
    }
    return end > place && end < text.length && isSearchable(text[end]);
  }

  private static boolean isWildcard(int sign) {
    return sign == '*' || sign == '?';
  }

  private void word() {
    int start = at;
    while (at < text.length && (isOfWord(text[at]) || text[at] == '*' || beginsPattern(at))) {
      at++;
    }
    int end = at;
    while (start < end && !isSearchable(text[start]) && !isWildcard(text[start])) {
      start++;
    }
    while (end > start && isJoiner(text[end - 1])) {
      end--;
    }
    if (start == end) {
      return;
    }
    String word = new String(text, start, end - start);
    Optional<QueryField> field = field(word);
    if (field.isPresent()) {
      tokens.add(new QueryToken.Field(field.get()));
      at++;
    } else if (OPERATORS.contains(word)) {
      tokens.add(new QueryToken.Operator(word));
    } else {
      sought(word);
    }
  }

  /** The field of this name, if a colon and something to be sought follow directly. */
  private Optional<QueryField> field(String word) {
    return at < text.length && text[at] == ':' && begins(at + 1)
        ? QueryField.of(word)
        : Optional.empty();
  }

  private void sought(String word) {
    String letters = word.replaceAll("[*?]", "");
    boolean pattern = !letters.equals(word);
    long searchable = letters.codePoints().filter(QuerySigns::isSearchable).count();
    if (searchable == 0) {
      note(signs, '*');
    } else if (pattern && searchable >= SHORTEST_PATTERN) {
      tokens.add(new QueryToken.Sought(new Clause.Pattern(word)));
    } else if (pattern) {
      notices.add(
          word
              + " would be nearly every word; it needs two letters, so "
              + letters
              + " was searched.");
      tokens.add(new QueryToken.Sought(new Clause.Word(letters)));
    } else {
      int changes = numberBehindTilde(searchable < LONG_WORD ? 1 : Clause.Similar.MOST_CHANGES);
      tokens.add(
          new QueryToken.Sought(similar(word, Math.min(changes, Clause.Similar.MOST_CHANGES))));
    }
  }

  private Clause.Plain similar(String word, int changes) {
    return changes > 0 ? new Clause.Similar(word, changes) : new Clause.Word(word);
  }

  /**
   * Steps over a tilde with its number.
   *
   * @param alone what a tilde without a number means
   * @return 0 where no tilde stands
   */
  private int numberBehindTilde(int alone) {
    if (at == text.length || text[at] != '~') {
      return 0;
    }
    at++;
    int start = at;
    while (at < text.length && text[at] >= '0' && text[at] <= '9' && at - start < LONGEST_NUMBER) {
      at++;
    }
    return at == start ? alone : Integer.parseInt(new String(text, start, at - start));
  }

  private void passOver() {
    int sign = text[at];
    if (closersOf(sign) != null) {
      note(unclosed, sign);
    } else if (QuerySigns.isOfOtherSearches(sign) || isColonInWord()) {
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

  private void sayWhatWasPassedOver() {
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
  }
}
