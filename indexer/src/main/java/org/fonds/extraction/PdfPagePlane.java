package org.fonds.extraction;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** From the units of a PDF page to the dots of its image, as the file has it shown. */
final class PdfPagePlane {

  static final int DOTS_PER_POINT = 10;

  private static final int SURE = 100;

  /** How far letters reach above and below their line, and beside themselves, in their height. */
  private static final double ABOVE = 0.75;

  private static final double BELOW = 0.2;
  private static final double BESIDE = 0.03;

  /** No blank is as narrow as this part of the letters' height. */
  private static final double GAP = 0.08;

  private final double width;
  private final double height;
  private final int rotation;

  PdfPagePlane(PDPage page) {
    PDRectangle box = page.getCropBox();
    width = box.getWidth();
    height = box.getHeight();
    rotation = Math.floorMod(page.getRotation(), 360);
  }

  /** The page's image with these words. */
  PageWords page(List<PageWords.Line> lines) {
    boolean lies = rotation % 180 != 0;
    return new PageWords(
        (int) Math.ceil((lies ? height : width) * DOTS_PER_POINT),
        (int) Math.ceil((lies ? width : height) * DOTS_PER_POINT),
        0,
        0,
        lines);
  }

  /** The word in the least box that holds all its glyphs, however they are turned. */
  PageWords.Word place(PdfWord word) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (TextPosition glyph : word.glyphs()) {
      for (double[] corner : corners(glyph)) {
        left = Math.min(left, corner[0]);
        right = Math.max(right, corner[0]);
        top = Math.min(top, corner[1]);
        bottom = Math.max(bottom, corner[1]);
      }
    }
    int x = (int) Math.floor(left * DOTS_PER_POINT);
    int y = (int) Math.floor(top * DOTS_PER_POINT);
    return new PageWords.Word(
        word.text(),
        x,
        y,
        (int) Math.ceil(right * DOTS_PER_POINT) - x,
        (int) Math.ceil(bottom * DOTS_PER_POINT) - y,
        SURE);
  }

  /** Whether one glyph begins where the other ends, but for less than any blank. */
  static boolean adjoin(TextPosition before, TextPosition after) {
    Matrix to = after.getTextMatrix();
    double height = Math.hypot(to.getValue(1, 0), to.getValue(1, 1));
    return Math.hypot(to.getTranslateX() - before.getEndX(), to.getTranslateY() - before.getEndY())
        < GAP * height;
  }

  private double[][] corners(TextPosition glyph) {
    Matrix matrix = glyph.getTextMatrix();
    double upX = matrix.getValue(1, 0);
    double upY = matrix.getValue(1, 1);
    double alongX = matrix.getValue(0, 0) * BESIDE;
    double alongY = matrix.getValue(0, 1) * BESIDE;
    double fromX = matrix.getTranslateX() - alongX;
    double fromY = matrix.getTranslateY() - alongY;
    double toX = glyph.getEndX() + alongX;
    double toY = glyph.getEndY() + alongY;
    return new double[][] {
      shown(fromX + ABOVE * upX, fromY + ABOVE * upY),
      shown(fromX - BELOW * upX, fromY - BELOW * upY),
      shown(toX + ABOVE * upX, toY + ABOVE * upY),
      shown(toX - BELOW * upX, toY - BELOW * upY)
    };
  }

  private double[] shown(double x, double y) {
    return switch (rotation) {
      case 90 -> new double[] {y, x};
      case 180 -> new double[] {width - x, y};
      case 270 -> new double[] {height - y, width - x};
      default -> new double[] {x, height - y};
    };
  }
}
