package org.fonds.generator;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as a scanner would give them: grey, a little crooked, on paper that is not white. */
final class PageScans {

  static final int DOTS_PER_INCH = 200;

  private static final double LEAST_SKEW_DEGREES = 0.3;
  private static final double MOST_SKEW_DEGREES = 0.9;
  private static final int PAPER = 232;
  private static final double GRAIN = 7;

  private final PdfForm pdf;

  PageScans(PdfForm pdf) {
    this.pdf = pdf;
  }

  /** The pages in order, 8-bit grey. Each document and page is crooked in its own, fixed way. */
  List<BufferedImage> of(SourceText text) throws IOException {
    List<BufferedImage> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.make(text))) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage clean = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
        pages.add(aged(skewed(clean, new Random(seed(text, page))), new Random(seed(text, page))));
      }
    }
    return pages;
  }

  private static long seed(SourceText text, int page) {
    return 1000L * text.number() + page;
  }

  private static BufferedImage skewed(BufferedImage page, RandomGenerator random) {
    double size = random.nextDouble(LEAST_SKEW_DEGREES, MOST_SKEW_DEGREES);
    double angle = Math.toRadians(random.nextBoolean() ? size : -size);
    BufferedImage skewed =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = skewed.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(
        page,
        AffineTransform.getRotateInstance(angle, page.getWidth() / 2.0, page.getHeight() / 2.0),
        null);
    graphics.dispose();
    return skewed;
  }

  private static BufferedImage aged(BufferedImage page, RandomGenerator random) {
    WritableRaster raster = page.getRaster();
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        double ink = raster.getSample(x, y, 0) / 255.0;
        double tone = 40 + ink * (PAPER - 40) + random.nextGaussian() * GRAIN;
        raster.setSample(x, y, 0, (int) Math.clamp(tone, 0, 255));
      }
    }
    return page;
  }
}
