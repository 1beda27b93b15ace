package org.fonds.generator;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF of images without a word of text, as a scanner makes it. */
final class ScannedPdfForm implements Form {

  private static final float JPEG_QUALITY = 0.45f;
  private static final float POINTS_PER_INCH = 72f;

  private final PageScans scans;

  ScannedPdfForm(PageScans scans) {
    this.scans = scans;
  }

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public byte[] make(SourceText text) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (BufferedImage image : scans.of(text)) {
        addPage(pdf, image);
      }
      FixedMoment.stamp(pdf, text);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void addPage(PDDocument pdf, BufferedImage image) throws IOException {
    float scale = POINTS_PER_INCH / PageScans.DOTS_PER_INCH;
    PDPage page = new PDPage(new PDRectangle(image.getWidth() * scale, image.getHeight() * scale));
    pdf.addPage(page);
    PDImageXObject jpeg = JPEGFactory.createFromImage(pdf, image, JPEG_QUALITY);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawImage(jpeg, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
    }
  }
}
