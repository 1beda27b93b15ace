package org.fonds.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * A PDF of images of an original's pages with black boxes painted over them, and of those of its
 * words that lie outside. It is made from nothing: no object of the original is in it.
 */
final class RedactedCopy {

  private static final int DOTS_PER_INCH = 200;
  private static final int MAXIMUM_DOTS = 12_000_000;
  private static final float QUALITY = 0.75f;

  private final PageImages images;
  private final RedactionWanted wanted;

  private RedactedCopy(PageImages images, RedactionWanted wanted) {
    this.images = images;
    this.wanted = wanted;
  }

  /**
   * @throws IOException if a page of the original cannot be drawn or the copy not be written
   */
  static void write(Path original, FileKind kind, RedactionWanted wanted, Path target)
      throws IOException {
    try (PageImages images = UprightPage.open(original, kind);
        PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      RedactedCopy copy = new RedactedCopy(images, wanted);
      AccessCopy words = new AccessCopy(document);
      for (int number = 1; number <= images.count(); number++) {
        PDPage page = copy.page(document, number);
        Optional<PageWords> left = copy.words(number);
        if (left.isPresent()) {
          words.lay(page, left.get());
        } else {
          page.setRotation(copy.boxes(number).turned());
        }
      }
      document.save(target.toFile());
    }
  }

  private PageBoxes boxes(int number) {
    return wanted.boxes().getOrDefault(number, new PageBoxes(images.turn(number), List.of()));
  }

  private PDPage page(PDDocument document, int number) throws IOException {
    BufferedImage image = images.drawInColours(number, DOTS_PER_INCH, MAXIMUM_DOTS);
    paint(image, boxes(number));
    double scale = images.longerSide(number) / Math.max(image.getWidth(), image.getHeight());
    PDRectangle size =
        new PDRectangle((float) (image.getWidth() * scale), (float) (image.getHeight() * scale));
    PDPage page = new PDPage(size);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          JPEGFactory.createFromImage(document, image, QUALITY),
          0,
          0,
          size.getWidth(),
          size.getHeight());
    }
    return page;
  }

  /** Not a dot of what a box touches stays. */
  private static void paint(BufferedImage image, PageBoxes boxes) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    for (DrawnArea area : boxes.areas()) {
      int left = (int) Math.floor(area.left() * image.getWidth());
      int top = (int) Math.floor(area.top() * image.getHeight());
      int right = (int) Math.ceil(area.right() * image.getWidth());
      int bottom = (int) Math.ceil(area.bottom() * image.getHeight());
      graphics.fillRect(left, top, right - left, bottom - top);
    }
    graphics.dispose();
  }

  /** The words that lie on a page outside its boxes; empty if they are not known. */
  private Optional<PageWords> words(int number) {
    PageWords known = wanted.words().get(number);
    if (known == null && wanted.sought().contains(number) && images instanceof PdfImages pdf) {
      try {
        known = new PdfWordPlaces(pdf).of(number);
      } catch (IOException | RuntimeException e) {
        // Words whose place nobody knows are left out.
        return Optional.empty();
      }
    }
    return Optional.ofNullable(known).map(all -> WordsOutside.of(all, boxes(number)).left());
  }
}
