package org.fonds.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An image file as a PDF of one page for each image, none larger than it needs to be. */
final class ImagesAsPdf {

  /** A larger image is made smaller: the original is there for who needs its every dot. */
  private static final int MAXIMUM_DOTS = 20_000_000;

  private static final float QUALITY = 0.8f;

  /** The longer side of a page, in points: that of A4. */
  private static final float LONGER_SIDE = 842;

  private ImagesAsPdf() {}

  /** To be closed by the caller. */
  static PDDocument of(Path file) throws IOException {
    PDDocument document = new PDDocument();
    try (ImageFileImages images = new ImageFileImages(file)) {
      if (images.isJpeg()) {
        try (InputStream bytes = Files.newInputStream(file)) {
          add(document, JPEGFactory.createFromStream(document, bytes));
        }
        return document;
      }
      for (int number = 1; number <= images.count(); number++) {
        add(document, compressed(document, images.read(number, MAXIMUM_DOTS)));
      }
      return document;
    } catch (IOException | RuntimeException e) {
      document.close();
      throw e;
    }
  }

  /** Black and white as fax machines do, without loss; all else as JPEG. */
  private static PDImageXObject compressed(PDDocument document, BufferedImage image)
      throws IOException {
    if (image.getColorModel().getPixelSize() == 1) {
      return CCITTFactory.createFromImage(document, onWhite(image, BufferedImage.TYPE_BYTE_BINARY));
    }
    boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    BufferedImage opaque = grey ? image : onWhite(image, BufferedImage.TYPE_INT_RGB);
    return JPEGFactory.createFromImage(document, opaque, QUALITY);
  }

  private static BufferedImage onWhite(BufferedImage image, int type) {
    BufferedImage page = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = page.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return page;
  }

  private static void add(PDDocument document, PDImageXObject image) throws IOException {
    float scale = LONGER_SIDE / Math.max(image.getWidth(), image.getHeight());
    PDRectangle size = new PDRectangle(image.getWidth() * scale, image.getHeight() * scale);
    PDPage page = new PDPage(size);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
    }
  }
}
