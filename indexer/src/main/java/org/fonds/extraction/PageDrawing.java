package org.fonds.extraction;

/** What became of the attempt to draw a page. */
public sealed interface PageDrawing {

  /**
   * It is where it was wanted.
   *
   * @param turned by how many degrees clockwise it was turned to stand upright
   */
  record Drawn(int turned) implements PageDrawing {}

  /**
   * There is none.
   *
   * @param reason why, in words that follow a colon
   */
  record NotDrawn(String reason) implements PageDrawing {}
}
