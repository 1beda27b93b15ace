package org.fonds.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fonds.index.ExactWords;
import org.fonds.search.Clause;
import org.fonds.search.MarkedText;
import org.fonds.search.QueryText;
import org.fonds.search.SpareWords;

/** Whether the words of a name, in whatever order and spelling, stand together in a text. */
final class BesideEachOther {

  /** Between two words of a name an initial may stand, or a title, but no other name. */
  private static final int FARTHEST = 12;

  private BesideEachOther() {}

  /**
   * How many different words of a name have to stand together; 1 or less for what is none.
   *
   * @param name in the query language
   */
  static int words(String name) {
    List<Clause> clauses = QueryText.read(name).clauses();
    List<Clause.Word> spare = SpareWords.among(clauses);
    Set<String> words = new HashSet<>();
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Word word && !spare.contains(word)) {
        words.addAll(ExactWords.of(word.text()));
      }
    }
    return words.size();
  }

  /**
   * Whether as many different words are marked with next to nothing between them.
   *
   * @param words of the name; fewer than two are beside each other wherever they stand
   */
  static boolean are(MarkedText text, int words) {
    if (words < 2) {
      return true;
    }
    Set<String> together = new HashSet<>();
    for (MarkedText.Piece piece : text.pieces()) {
      if (piece.marked()) {
        together.addAll(ExactWords.of(piece.text()));
        if (together.size() >= words) {
          return true;
        }
      } else if (piece.text().length() > FARTHEST) {
        together.clear();
      }
    }
    return false;
  }
}
