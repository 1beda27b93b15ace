package org.fonds.extraction.pdf;

import org.jspecify.annotations.Nullable;

/**
 * How letters are shown (ISO 32000-1, 9.3), and where the page's own coordinates stand: the part of
 * the graphics state that text depends on.
 *
 * @param scale of the writing's direction: 1 for 100 %
 */
record TextState(
    Matrix page,
    @Nullable PdfFont font,
    double size,
    double letterGap,
    double blankGap,
    double scale,
    double leading,
    double rise) {

  static TextState on(Matrix page) {
    return new TextState(page, null, 0, 0, 0, 1, 0, 0);
  }

  TextState withPage(Matrix page) {
    return new TextState(page, font, size, letterGap, blankGap, scale, leading, rise);
  }

  TextState withFont(@Nullable PdfFont font, double size) {
    return new TextState(page, font, size, letterGap, blankGap, scale, leading, rise);
  }

  TextState withLetterGap(double letterGap) {
    return new TextState(page, font, size, letterGap, blankGap, scale, leading, rise);
  }

  TextState withBlankGap(double blankGap) {
    return new TextState(page, font, size, letterGap, blankGap, scale, leading, rise);
  }

  TextState withScale(double scale) {
    return new TextState(page, font, size, letterGap, blankGap, scale, leading, rise);
  }

  TextState withLeading(double leading) {
    return new TextState(page, font, size, letterGap, blankGap, scale, leading, rise);
  }

  TextState withRise(double rise) {
    return new TextState(page, font, size, letterGap, blankGap, scale, leading, rise);
  }
}
