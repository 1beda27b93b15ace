package org.fonds.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text against an earlier one, word by word.
 *
 * @param pieces in reading order; of a place where words were replaced first what was removed, then
 *     what was added
 */
public record WordDiff(List<Piece> pieces) {

  /** What became of some words. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /**
   * Words with the spaces between them.
   *
   * @param text never empty
   */
  public record Piece(Kind kind, String text) {

    boolean isChange() {
      return kind != Kind.KEPT;
    }
  }

  public WordDiff {
    pieces = List.copyOf(pieces);
  }

  /** What has to be removed from one text and added to it to make the other. */
  public static WordDiff between(String before, String after) {
    return new WordDiff(new WordComparison(before, after).pieces());
  }

  /** Whether both texts are the same. */
  public boolean isEmpty() {
    return pieces.stream().noneMatch(Piece::isChange);
  }

  /**
   * The places where something changed, each with some words around it; the rest, and the middle of
   * a long change, is left out and an ellipsis stands for it.
   */
  public List<WordDiff> passages() {
    List<WordDiff> passages = new ArrayList<>();
    List<Piece> passage = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean opens = passage.isEmpty();
      boolean closes = i == pieces.size() - 1;
      if (piece.isChange()) {
        passage.add(new Piece(piece.kind(), Excerpt.middle(piece.text())));
      } else if (!opens && !closes && Excerpt.isShort(piece.text())) {
        passage.add(piece);
      } else {
        if (!opens) {
          passage.add(new Piece(Kind.KEPT, Excerpt.beginning(piece.text())));
          passages.add(new WordDiff(passage));
          passage.clear();
        }
        if (!closes) {
          passage.add(new Piece(Kind.KEPT, Excerpt.end(piece.text())));
        }
      }
    }
    if (!passage.isEmpty()) {
      passages.add(new WordDiff(passage));
    }
    return passages;
  }

  /** All in one line, removals as {@code [-…-]} and additions as {@code {+…+}}. */
  @Override
  public String toString() {
    return pieces.stream()
        .map(piece ->
            switch (piece.kind()) {
              case KEPT -> piece.text();
              case REMOVED -> "[-" + piece.text() + "-]";
              case ADDED -> "{+" + piece.text() + "+}";
            })
        .collect(Collectors.joining());
  }
}
