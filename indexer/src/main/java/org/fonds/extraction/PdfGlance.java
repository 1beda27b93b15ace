package org.fonds.extraction;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what a page of a PDF paints until it has seen enough. Nothing is drawn: a shape
 * counts as the rectangle around it, and what it is clipped to is not looked at. Some figures take
 * a minute to draw and an instant to see.
 */
final class PdfGlance extends PDFGraphicsStreamEngine {

  private static final float WHITE = 255;

  /** In points; thinner lines are seen as so thick. */
  private static final float HAIR = 1;

  /** What is to be seen on a page. */
  enum Sight {
    NOTHING,
    /** At most letters, which may be spaces or have no shape. */
    LETTERS,
    SOMETHING
  }

  /** Enough has been seen. */
  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EnoughException() {
      super(null, null, false, false);
    }
  }

  private final Rectangle2D paper;
  private final Path2D.Double path = new Path2D.Double();
  private float paperShade = WHITE;
  private double inked;
  private boolean letters;

  private PdfGlance(PDPage page) {
    super(page);
    PDRectangle box = page.getCropBox();
    this.paper =
        new Rectangle2D.Float(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  /**
   * @throws IOException if the page is broken
   */
  static Sight at(PDPage page) throws IOException {
    PdfGlance glance = new PdfGlance(page);
    try {
      glance.processPage(page);
      for (PDAnnotation annotation : page.getAnnotations()) {
        glance.showAnnotation(annotation);
      }
    } catch (EnoughException e) {
      return Sight.SOMETHING;
    }
    return glance.letters ? Sight.LETTERS : Sight.NOTHING;
  }

  private void ink(PDColor color, double alpha, Rectangle2D bounds, boolean wholePaper)
      throws IOException {
    Rectangle2D onPaper = bounds.createIntersection(paper);
    if (onPaper.isEmpty()) {
      return;
    }
    if (color.isPattern()) {
      throw new EnoughException();
    }
    float shade = (float) (paperShade + alpha * (shade(color) - paperShade));
    if (wholePaper) {
      paperShade = shade;
      inked = 0;
    } else if (GreyImage.isInk(Math.round(shade), Math.round(paperShade))) {
      inked += onPaper.getWidth() * onPaper.getHeight();
      if (inked >= GreyImage.DUST * paper.getWidth() * paper.getHeight()) {
        throw new EnoughException();
      }
    }
  }

  private static float shade(PDColor color) throws IOException {
    int rgb = color.toRGB();
    return 0.299f * (rgb >> 16 & 0xFF) + 0.587f * (rgb >> 8 & 0xFF) + 0.114f * (rgb & 0xFF);
  }

  private void fill() throws IOException {
    PDGraphicsState state = getGraphicsState();
    Rectangle2D bounds = path.getBounds2D();
    boolean wholePaper = bounds.contains(paper) && path.contains(paper);
    ink(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant(), bounds, wholePaper);
  }

  private void stroke() throws IOException {
    PDGraphicsState state = getGraphicsState();
    double half = Math.max(HAIR, transformWidth(state.getLineWidth())) / 2;
    Rectangle2D line = path.getBounds2D();
    line.setRect(
        line.getX() - half,
        line.getY() - half,
        line.getWidth() + 2 * half,
        line.getHeight() + 2 * half);
    ink(state.getStrokingColor(), state.getAlphaConstant(), line, false);
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    fill();
    path.reset();
  }

  @Override
  public void strokePath() throws IOException {
    stroke();
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fill();
    stroke();
    path.reset();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    throw new EnoughException();
  }

  @Override
  public void drawImage(PDImage image) {
    throw new EnoughException();
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
    letters |=
        getGraphicsState().getTextState().getRenderingMode().isFill()
            || getGraphicsState().getTextState().getRenderingMode().isStroke();
  }

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
    path.moveTo(one.getX(), one.getY());
    path.lineTo(two.getX(), two.getY());
    path.lineTo(three.getX(), three.getY());
    path.lineTo(four.getX(), four.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  /** What shapes are clipped to is not looked at. */
  @Override
  public void clip(int windingRule) {}
}
