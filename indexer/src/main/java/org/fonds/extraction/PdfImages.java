package org.fonds.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fonds.description.Password;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF, drawn. */
final class PdfImages implements PageImages {

  private static final float POINTS_PER_INCH = 72;
  private static final int DEEPEST_FORM = 3;

  private final PDDocument document;
  private final PDFRenderer renderer;

  /**
   * @param password with which it opens; null if it is not locked
   */
  PdfImages(Path file, @Nullable Password password) throws IOException {
    document = Loader.loadPDF(file.toFile(), password == null ? "" : password.text());
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  @Override
  public int count() {
    return document.getNumberOfPages();
  }

  @Override
  public boolean holdsImage(int number) throws IOException {
    return !images(document.getPage(number - 1).getResources(), 0).isEmpty();
  }

  @Override
  public boolean isBlank(int number) throws IOException {
    return switch (PdfGlance.at(document.getPage(number - 1))) {
      case NOTHING -> true;
      case SOMETHING -> false;
      case LETTERS -> PageImages.super.isBlank(number);
    };
  }

  private static List<PDImageXObject> images(@Nullable PDResources resources, int depth)
      throws IOException {
    List<PDImageXObject> images = new ArrayList<>();
    if (resources == null || depth > DEEPEST_FORM) {
      return images;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        images.add(image);
      } else if (object instanceof PDFormXObject form) {
        images.addAll(images(form.getResources(), depth + 1));
      }
    }
    return images;
  }

  /**
   * PDFBox leaves out what it cannot decode, and a page without its image would pass as blank; and
   * it enlarges images to squares, in which tesseract finds less than in smooth letters.
   */
  private void prepare(int number) throws IOException {
    boolean decodesJpeg2000 = ImageIO.getImageReadersByFormatName("jpeg2000").hasNext();
    for (PDImageXObject image : images(document.getPage(number - 1).getResources(), 0)) {
      if ("jpx".equals(image.getSuffix()) && !decodesJpeg2000) {
        throw new IOException("a JPEG 2000 image, which cannot be decoded here");
      }
      image.setInterpolate(true);
    }
  }

  @Override
  public BufferedImage draw(int number, int dotsPerInch) throws IOException {
    return draw(number, dotsPerInch, MAXIMUM_DOTS, ImageType.GRAY);
  }

  @Override
  public BufferedImage drawInColours(int number, int dotsPerInch, int maximumDots)
      throws IOException {
    return draw(number, dotsPerInch, maximumDots, ImageType.RGB);
  }

  private BufferedImage draw(int number, int dotsPerInch, int maximumDots, ImageType type)
      throws IOException {
    prepare(number);
    PDRectangle box = document.getPage(number - 1).getCropBox();
    double area = Math.max(1, (double) box.getWidth() * box.getHeight());
    double largest = Math.sqrt(maximumDots / area);
    return renderer.renderImage(
        number - 1, (float) Math.min(dotsPerInch / POINTS_PER_INCH, largest), type);
  }

  @Override
  public double longerSide(int number) {
    PDRectangle box = document.getPage(number - 1).getCropBox();
    return Math.max(box.getWidth(), box.getHeight());
  }

  /** What is drawn; closed with this. */
  PDDocument document() {
    return document;
  }

  @Override
  public int turn(int number) {
    return 0;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
