package org.fonds.document.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fonds.search.CorrectedWords;
import org.fonds.search.MarkedText;

/**
 * The hits on a page in the forms in which they stand there, to be found again on its image. The
 * words on an image are parted otherwise than those of the text, so each hit is a form of a word
 * and which of its occurrences is meant.
 */
final class SheetHits {

  /**
   * A hit.
   *
   * @param form as the page writes it
   * @param which of its occurrences on the page, counted from 1
   * @param of how many occurrences there are; 0 where the order is not known, and all are meant
   */
  record Hit(String form, int which, int of) {}

  private SheetHits() {}

  /** Those of the text first, in its order, then what only the machine has read. */
  static List<Hit> of(CorrectedWords read) {
    List<Hit> hits = new ArrayList<>();
    String whole = read.text().plain();
    int at = 0;
    for (MarkedText.Piece piece : read.text().pieces()) {
      if (piece.marked()) {
        hits.add(hit(piece.text(), whole, at));
      }
      at += piece.text().length();
    }
    read.machine().pieces().stream()
        .filter(MarkedText.Piece::marked)
        .forEach(piece -> hits.add(new Hit(piece.text(), 1, 0)));
    return hits;
  }

  private static Hit hit(String form, String whole, int at) {
    Pattern word =
        Pattern.compile(
            whole(form.codePointAt(0), "(?<![\\p{L}\\p{M}\\p{N}])")
                + Pattern.quote(form)
                + whole(form.codePointBefore(form.length()), "(?![\\p{L}\\p{M}\\p{N}])"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    List<Integer> begins = word.matcher(whole).results().map(each -> each.start()).toList();
    return new Hit(form, begins.indexOf(at) + 1, begins.contains(at) ? begins.size() : 0);
  }

  /** In scripts without spaces words begin and end anywhere. */
  private static String whole(int sign, String border) {
    return switch (Character.UnicodeScript.of(sign)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> "";
      default -> border;
    };
  }
}
