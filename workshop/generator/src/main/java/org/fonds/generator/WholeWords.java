package org.fonds.generator;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of Korean may end: between words and beside punctuation, never within a word. Korean
 * has blanks, and a word that is cut without a hyphen is found by no search.
 */
final class WholeWords implements FSTextBreaker {

  private final BreakIterator ends = BreakIterator.getLineInstance(Locale.KOREAN);
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    ends.setText(newText);
  }

  /** The next place where a line may end; -1 if there is none. */
  @Override
  public int next() {
    int end = ends.next();
    while (end != BreakIterator.DONE && isWithinWord(end)) {
      end = ends.next();
    }
    return end;
  }

  private boolean isWithinWord(int end) {
    return end > 0
        && end < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(end))
        && Character.isLetterOrDigit(text.codePointAt(end));
  }
}
