package org.fonds.search;

import java.util.ArrayList;
import java.util.List;
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
