package org.fonds.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides text without pages of its own into pages: at form feeds, and where there is none for
 * long, at the end of a paragraph, a line or a word.
 */
final class TextPages {

  /** In characters: some ten printed pages, which a reader can still find a hit on. */
  static final int LONGEST = 20_000;

  private static final char FORM_FEED = '\f';

  private final int maximum;
  private final List<String> pages = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private boolean overflowing;

  /**
   * @param maximum of pages
   */
  TextPages(int maximum) {
    this.maximum = maximum;
  }

  /** Takes the text that follows; what is beyond the last page is left out. */
  void add(CharSequence text) {
    for (int i = 0; i < text.length() && !overflowing; i++) {
      char next = text.charAt(i);
      if (isFull()) {
        overflowing = !Character.isWhitespace(next);
      } else if (next == FORM_FEED) {
        endPage(pending.length());
      } else {
        pending.append(next);
        if (pending.length() > LONGEST) {
          endPage(breakBefore(LONGEST));
        }
      }
    }
  }

  /** Whether something was left out. */
  boolean isOverflowing() {
    return overflowing;
  }

  private boolean isFull() {
    return pages.size() >= maximum;
  }

  /**
   * The pages, cleaned; at least one. What stands behind the last form feed is one if not blank.
   */
  List<String> end() {
    if (pages.isEmpty() || (!isFull() && !pending.toString().isBlank())) {
      endPage(pending.length());
    }
    return List.copyOf(pages);
  }

  private void endPage(int length) {
    pages.add(CleanText.of(pending.substring(0, length)));
    pending.delete(0, length);
  }

  private int breakBefore(int longest) {
    int shortest = longest / 2;
    int paragraph =
        Math.max(pending.lastIndexOf("\n\n", longest - 2) + 2, windowsParagraph(longest));
    if (paragraph > shortest) {
      return paragraph;
    }
    int line = pending.lastIndexOf("\n", longest - 1) + 1;
    if (line > shortest) {
      return line;
    }
    for (int i = longest; i > shortest; i--) {
      if (Character.isWhitespace(pending.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(pending.charAt(longest)) ? longest - 1 : longest;
  }

  private int windowsParagraph(int longest) {
    return pending.lastIndexOf("\r\n\r\n", longest - 4) + 4;
  }
}
