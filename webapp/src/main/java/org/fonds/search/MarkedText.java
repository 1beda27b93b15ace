package org.fonds.search;

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
}
