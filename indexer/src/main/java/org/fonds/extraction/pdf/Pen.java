package org.fonds.extraction.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Shows strings: moves along the line of writing from letter to letter, and tells the lines where
 * each stands. Knows matrices and fonts; what makes a line or a word is not its concern.
 */
final class Pen {

  private final PageLines lines;
  private Matrix text = Matrix.IDENTITY;
  private Matrix line = Matrix.IDENTITY;

  /** How far the pen has moved from where {@link #text} stands, in its units. */
  private double moved;

  private int shown;

  Pen(PageLines lines) {
    this.lines = lines;
  }

  /** How many glyphs were shown so far. */
  int shown() {
    return shown;
  }

  void set(Matrix matrix) {
    text = matrix;
    line = matrix;
  }

  void nextLine(double x, double y) {
    set(line.shifted(x, y));
  }

  /**
   * Strings and the numbers that draw them together.
   *
   * @param first index of the first operand to show
   */
  void show(Operands operands, int first, TextState state) {
    PdfFont font = state.font();
    if (font == null || first < 0) {
      return;
    }
    boolean vertical = font.isVertical();
    double scale = vertical ? 1 : state.scale();
    Run run = begin(font, state, vertical);
    moved = 0;
    for (int i = first; i < operands.size(); i++) {
      if (operands.isNumber(i)) {
        double kerned = operands.number(i) / 1000 * state.size() * scale;
        moved += vertical ? kerned : -kerned;
      } else if (run != null) {
        string(operands.bytes(), operands.start(i), operands.length(i), state, run);
      }
    }
    text = vertical ? text.shifted(0, -moved) : text.shifted(moved, 0);
  }

  /**
   * @param start where the run begins along its line, in the page's units
   * @param unit the page's units in one of the text's
   */
  private record Run(PdfFont font, double start, double unit, double scale) {}

  /** Null if the letters have no extent and so no place. */
  private @Nullable Run begin(PdfFont font, TextState state, boolean vertical) {
    Matrix raised = state.rise() == 0 || vertical ? text : text.shifted(0, state.rise());
    Matrix m = raised.then(state.page());
    double sign = state.size() < 0 ? -1 : 1;
    double x = sign * (vertical ? -m.c() : m.a());
    double y = sign * (vertical ? -m.d() : m.b());
    double unit = Math.hypot(x, y);
    double across = vertical ? Math.hypot(m.a(), m.b()) : Math.hypot(m.c(), m.d());
    double size = Math.abs(state.size()) * Math.max(across, 1e-9);
    if (!(unit > 0) || !(size > 0) || Double.isInfinite(unit) || Double.isInfinite(size)) {
      return null;
    }
    boolean mirrored = m.a() * m.d() - m.b() * m.c() < 0;
    double along = lines.beginRun(x / unit, y / unit, m.e(), m.f(), mirrored);
    lines.sizes(size * font.size(), size * font.wordGap());
    return new Run(font, along, unit * sign, vertical ? 1 : state.scale());
  }

  private void string(byte[] bytes, int start, int length, TextState state, Run run) {
    PdfFont font = run.font;
    int end = start + length;
    int at = start;
    while (at < end) {
      long read = font.codeAt(bytes, at, end);
      int code = (int) read;
      int codeLength = (int) (read >>> 32);
      double width = font.advance(code) * state.size() * run.scale;
      double gap = state.letterGap();
      if (codeLength == 1 && bytes[at] == ' ') {
        gap += state.blankGap();
      }
      glyph(font, code, run.start + moved * run.unit, width * run.unit);
      lines.letterGap(gap * run.scale * run.unit);
      moved += width + gap * run.scale;
      at += codeLength;
    }
  }

  private void glyph(PdfFont font, int code, double start, double width) {
    String letters = font.text(code);
    shown++;
    lines.count(letters.isEmpty());
    if (letters.isEmpty() && font.isOfOneByte() && code > ' ') {
      letters = Character.toString(code);
    }
    if (!letters.isEmpty()) {
      lines.letter(letters, Math.min(start, start + width), Math.max(start, start + width));
    }
  }
}
