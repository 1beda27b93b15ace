package org.fonds.research.dossier;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.fonds.extraction.InvisibleFont;
import org.jspecify.annotations.Nullable;

/** Sheets of A4 that are filled from the top; where one is full the next begins. */
final class Sheets implements AutoCloseable {

  /** The margin on every side, in points. */
  static final float MARGIN = 57;

  /** How wide what is written may be, in points. */
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

  private static final COSName FONT = COSName.getPDFName("FondsNoGlyphs");

  /** What an image and a line above it take at least, in points. */
  static final float LEAST_ROOM_FOR_IMAGE = 380;

  private static final float QUALITY = 0.8f;

  private final PDDocument document;
  private final COSDictionary font;
  private @Nullable PDPageContentStream content;
  private float y;

  Sheets(PDDocument document) throws IOException {
    this.document = document;
    this.font = InvisibleFont.make();
  }

  /** Begins a new sheet. */
  void turn() throws IOException {
    close();
    PDPage page = new PDPage(PDRectangle.A4);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(FONT, font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    page.setResources(new PDResources(resources));
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    y = PDRectangle.A4.getHeight() - MARGIN;
  }

  /** Leaves room, in points. */
  void space(float height) {
    y -= height;
  }

  /** How much room is left on the sheet, in points. */
  float room() {
    return content == null ? 0 : y - MARGIN;
  }

  /**
   * Writes lines.
   *
   * @param grey 0 for black, 1 for white
   */
  void write(List<DrawnText.Line> lines, float grey) throws IOException {
    for (DrawnText.Line line : lines) {
      if (room() < line.height()) {
        turn();
      }
      y -= line.layout().getAscent();
      float left =
          line.layout().isLeftToRight()
              ? MARGIN
              : MARGIN + WIDTH - line.layout().getVisibleAdvance();
      draw(line.layout().getOutline(new AffineTransform(1, 0, 0, -1, left, y)), grey);
      lay(line, left);
      y -= line.layout().getDescent() + line.layout().getLeading();
    }
  }

  private PDPageContentStream content() {
    if (content == null) {
      throw new IllegalStateException("no sheet was begun");
    }
    return content;
  }

  private void draw(Shape shape, float grey) throws IOException {
    PDPageContentStream sheet = content();
    sheet.setNonStrokingColor(grey);
    float[] to = new float[6];
    float x = 0;
    float up = 0;
    boolean drawn = false;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      drawn = true;
      switch (kind) {
        case PathIterator.SEG_MOVETO -> sheet.moveTo(to[0], to[1]);
        case PathIterator.SEG_LINETO -> sheet.lineTo(to[0], to[1]);
        case PathIterator.SEG_QUADTO ->
            sheet.curveTo(
                x + (to[0] - x) * 2 / 3,
                up + (to[1] - up) * 2 / 3,
                to[2] + (to[0] - to[2]) * 2 / 3,
                to[3] + (to[1] - to[3]) * 2 / 3,
                to[2],
                to[3]);
        case PathIterator.SEG_CUBICTO -> sheet.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
        default -> sheet.closePath();
      }
      int last =
          switch (kind) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
          };
      if (kind != PathIterator.SEG_CLOSE) {
        x = to[last];
        up = to[last + 1];
      }
    }
    if (drawn) {
      sheet.fill();
    }
  }

  /** The words of a line lie over it, as wide as it is. */
  @SuppressWarnings("deprecation") // The only way to write with a font that PDFBox does not know.
  private void lay(DrawnText.Line line, float left) throws IOException {
    float size = line.layout().getAscent();
    double scale =
        line.layout().getAdvance()
            / (InvisibleFont.ADVANCE * size * Math.max(1, line.words().length()));
    content()
        .appendRawCommands(
            String.format(
                Locale.ROOT,
                "BT 3 Tr /%s %.3f Tf %.5f 0 0 1 %.3f %.3f Tm %s Tj ET\n",
                FONT.getName(),
                size,
                scale,
                left,
                y,
                InvisibleFont.written(line.words() + " ")));
  }

  /** Begins a new sheet where less room is left, in points. */
  void keepTogether(float height) throws IOException {
    if (room() < height) {
      turn();
    }
  }

  /** Shows an image as large as there is room. */
  void show(BufferedImage image) throws IOException {
    float scale = Math.min(WIDTH / image.getWidth(), room() / image.getHeight());
    float width = image.getWidth() * scale;
    float height = image.getHeight() * scale;
    PDImageXObject shown = JPEGFactory.createFromImage(document, image, QUALITY);
    y -= height;
    content().drawImage(shown, MARGIN + (WIDTH - width) / 2, y, width, height);
  }

  @Override
  public void close() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
  }
}
