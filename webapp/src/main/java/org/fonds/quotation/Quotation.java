package org.fonds.quotation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that somebody has quoted. Ellipses of all kinds (…, ..., [...], (…), ‹…›) say that words
 * are left out; what stands in square brackets may be the quoter's own, and {@code [sic]} is.
 *
 * @param text as written
 */
public record Quotation(String text, List<QuotedWord> words) {

  /** The longest text that is looked at, in bytes of UTF-8. */
  public static final int LONGEST_IN_BYTES = 100_000;

  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_LETTERS = 4;

  private static final Pattern GAP =
      Pattern.compile("\u2026|\u22EF|\\.\\s?\\.(?:\\s?\\.)*|\\[\\s*[-\u2013\u2014]+\\s*\\]");

  private static final Set<String> REMARKS = Set.of("sic", "так", "recte");

  public Quotation {
    words = List.copyOf(words);
  }

  /** Reads a text as a quotation. */
  public static Quotation of(String text) {
    List<QuotedWord> words = new ArrayList<>();
    boolean gap = false;
    int depth = 0;
    int before = 0;
    for (Word word : WordReader.read(text)) {
      String between = text.substring(before, word.begin());
      gap |= !words.isEmpty() && GAP.matcher(between).find();
      depth = depth(depth, between);
      before = word.end();
      if (depth == 0 || !REMARKS.contains(word.folded())) {
        words.add(new QuotedWord(word, depth > 0, gap));
        gap = false;
      }
    }
    return new Quotation(text, words);
  }

  /**
   * A long quotation of which only the beginning and the end are given.
   *
   * @param end empty where the beginning is all
   */
  public static Quotation between(String beginning, String end) {
    return of(end.isBlank() ? beginning : beginning + " \u2026 " + end);
  }

  private static int depth(int before, String between) {
    int depth = before;
    for (int at = 0; at < between.length(); at++) {
      char sign = between.charAt(at);
      if (sign == '[') {
        depth++;
      } else if (sign == ']') {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth;
  }

  /** Whether a text is longer than any that is looked at. */
  public static boolean isTooLong(String text) {
    return text.length() > LONGEST_IN_BYTES
        || text.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES;
  }

  /** Whether there are words enough to find it among all documents. */
  public boolean canBeSought() {
    long signs = words.stream().filter(each -> each.word().isSign()).count();
    int letters = words.stream().mapToInt(each -> each.word().text().length()).sum();
    return signs >= FEWEST_LETTERS
        || (words.size() - signs >= FEWEST_WORDS && letters >= FEWEST_LETTERS);
  }

  /** Whether there is anything to compare with the words of one document. */
  public boolean canBeCompared() {
    return words.stream().mapToInt(each -> each.word().text().length()).sum() > 1;
  }

  /** The words folded, in one line. */
  String folded() {
    return words.stream().map(each -> each.word().folded()).collect(Collectors.joining(" "));
  }

  /** Whether it is no more than these words. */
  public boolean isNoMoreThan(String others) {
    return folded().equals(of(others).folded());
  }
}
