package org.fonds.quotation;

import java.util.ArrayList;
import java.util.List;
import org.fonds.search.MarkedText;
import org.fonds.search.MarkedText.Piece;

/** Marks a quotation in the text of a page, line by line, as it is found again on the image. */
public final class QuoteMarks {

  private QuoteMarks() {}

  /**
   * The text with marks on what lies on this page.
   *
   * @param page counted from 1
   */
  public static MarkedText on(String text, int page, List<Passage.Stretch> stretches) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Passage.Stretch stretch : stretches) {
      if (stretch.page() == page && stretch.begin() >= at && stretch.end() <= text.length()) {
        add(pieces, text.substring(at, stretch.begin()), false);
        for (String line :
            text.substring(stretch.begin(), stretch.end()).splitWithDelimiters("\\s*\\R\\s*", 0)) {
          add(pieces, line, !line.isBlank());
        }
        at = stretch.end();
      }
    }
    add(pieces, text.substring(at), false);
    return new MarkedText(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
