package org.fonds.search.solr;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Cuts a snippet to whole sentences where something is left of it: Solr gives a window around a hit
 * from word to word, since finding sentences in a whole page takes it longer than all the rest of a
 * search.
 */
final class WholeSentences {

  private final String snippet;
  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);

  private WholeSentences(String snippet) {
    this.snippet = snippet;
    sentences.setText(snippet);
  }

  /**
   * The snippet without what stands before the first sentence that begins in it and after the last
   * that ends in it, as far as neither is marked.
   *
   * @param least signs that are left in any case
   */
  static String of(String snippet, int least) {
    WholeSentences whole = new WholeSentences(snippet);
    int from = whole.begin(Marks.firstMark(snippet));
    int to = whole.end(Marks.lastMark(snippet));
    if (to - from < least) {
      to = snippet.length();
    }
    if (to - from < least) {
      from = 0;
    }
    return snippet.substring(from, to);
  }

  private int begin(int mark) {
    int first = sentences.following(0);
    return first != BreakIterator.DONE && first <= mark ? first : 0;
  }

  private int end(int mark) {
    int last = sentences.preceding(snippet.length());
    return last != BreakIterator.DONE && last >= mark ? last : snippet.length();
  }
}
