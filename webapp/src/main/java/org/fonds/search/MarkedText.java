package org.fonds.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Words of which some are marked as hits; plain text, never HTML. */
public record MarkedText(List<Piece> pieces) {

  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /** A run of words. */
  public record Piece(String text, boolean marked) {}

  /** Words without any mark. */
  public static MarkedText unmarked(String text) {
    return new MarkedText(text.isEmpty() ? List.of() : List.of(new Piece(text, false)));
  }

  /** How many of the pieces are marked. */
  public int hits() {
    return (int) pieces.stream().filter(Piece::marked).count();
  }

  /** The words without their marks. */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /**
   * The pieces before a place, and those from it on.
   *
   * @param at counted in {@code char}s from 0
   */
  public List<MarkedText> cutAt(int at) {
    List<Piece> before = new ArrayList<>();
    List<Piece> behind = new ArrayList<>();
    int begin = 0;
    for (Piece piece : pieces) {
      int cut = Math.clamp(at - begin, 0, piece.text().length());
      add(before, piece.text().substring(0, cut), piece.marked());
      add(behind, piece.text().substring(cut), piece.marked());
      begin += piece.text().length();
    }
    return List.of(new MarkedText(before), new MarkedText(behind));
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  /** The same with other texts of its pieces. */
  public MarkedText mapped(UnaryOperator<String> text) {
    return new MarkedText(
        pieces.stream().map(piece -> new Piece(text.apply(piece.text()), piece.marked())).toList());
  }

  /**
   * The same marks at the same places of another text.
   *
   * @param text of the same length; of any other this is given back as it is
   */
  public MarkedText on(String text) {
    if (plain().length() != text.length()) {
      return this;
    }
    List<Piece> moved = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.text().length();
      moved.add(new Piece(text.substring(at, end), piece.marked()));
      at = end;
    }
    return new MarkedText(moved);
  }
}
