package org.fonds.extraction.pdf;

/** What the codes in a string mean and how wide they are. */
sealed interface PdfFont permits SimpleFont, CompositeFont {

  /**
   * The code that begins at a place in a string.
   *
   * @return the code in the low 32 bits, above them how many bytes it has, at least one
   */
  long codeAt(byte[] bytes, int start, int end);

  /** The letters of a code, compatibility forms resolved; empty if the font does not say. */
  String text(int code);

  /**
   * How far the pen moves, in units of the font size; along the direction of writing, never
   * negative in fonts that are in order.
   */
  double advance(int code);

  /**
   * How large a letter is, in units of the font size: 1 for all but fonts with units of their own.
   */
  double size();

  /** The gap that parts two words, in units of the font size. */
  double wordGap();

  default boolean isVertical() {
    return false;
  }

  /** Whether a code without meaning is shown as the character of its number, as viewers do. */
  default boolean isOfOneByte() {
    return true;
  }
}
