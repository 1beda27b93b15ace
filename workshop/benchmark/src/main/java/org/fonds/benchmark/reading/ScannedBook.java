package org.fonds.benchmark.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A made-up file as a scanner leaves it: an image on each page, and words over it. The images are
 * noise, so that they are as large as those of a scan; on one page in fifty stands the word sought.
 *
 * @param word that is sought, of no other file
 */
record ScannedBook(int pages, String word) {

  static final int PAGES_BETWEEN = 50;

  /** In pixels: 100 kB as JPEG, noise that it is. */
  private static final int WIDTH = 440;

  private static final int HEIGHT = 622;
  private static final float QUALITY = 0.75f;
  private static final float SIZE = 12;
  private static final float LEADING = 20;
  private static final int LINES = 30;

  /** On which pages the word stands: the 25th, the 75th and so on, or the only one. */
  boolean hasWord(int page) {
    return pages == 1 || page % PAGES_BETWEEN == PAGES_BETWEEN / 2;
  }

  void write(Path file) {
    Random chance = new Random(pages);
    PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDImageXObject scan = JPEGFactory.createFromImage(document, noise(chance), QUALITY);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(scan, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
          content.beginText();
          content.setFont(font, SIZE);
          content.setLeading(LEADING);
          content.newLineAtOffset(60, PDRectangle.A4.getHeight() - 80);
          for (int line = 1; line <= LINES; line++) {
            content.showText(
                "Measurement, not a source: page %d, line %d%s"
                    .formatted(number, line, line == 10 && hasWord(number) ? ", " + word : ""));
            content.newLine();
          }
          content.endText();
        }
      }
      document.save(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage noise(Random chance) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.getRaster().setSample(x, y, 0, 160 + chance.nextInt(96));
      }
    }
    return image;
  }
}
