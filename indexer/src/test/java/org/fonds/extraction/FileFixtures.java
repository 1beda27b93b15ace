package org.fonds.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files of many kinds, made on the spot. */
final class FileFixtures {

  static final String RUSSIAN =
      "Сводка составлена для показа.\nПротокол заседания от четырнадцатого июня сорок первого"
          + " года.\nСлушали: о выселении семей из города. Постановили: исполнить в срок.";
  static final String ENGLISH =
      "This summary was written for demonstration only.\nMinutes of the meeting held in June, with"
          + " the list of those present\nand the decisions that were taken on that day.";
  static final String POLISH =
      "Streszczenie sporządzono do celów pokazowych.\nProtokół posiedzenia z czternastego czerwca,"
          + " żółta teczka,\nświadkowie zeznali, że ludność wywieziono w głąb kraju.";

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private FileFixtures() {}

  /** A PDF whose pages have these texts, line by line; an empty text is a blank page. */
  static Path pdf(Path file, String... pages) throws IOException {
    try (PDDocument document = document(pages)) {
      document.getDocumentInformation().setTitle("Протокол");
      document.getDocumentInformation().setAuthor("Archive");
      document.save(file.toFile());
    }
    return file;
  }

  /** The same PDF with pages that it calls iv, v, vi and so on. */
  static Path labelled(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      PDPageLabels labels = new PDPageLabels(document);
      PDPageLabelRange range = new PDPageLabelRange();
      range.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
      range.setStart(4);
      labels.setLabelItem(0, range);
      document.getDocumentCatalog().setPageLabels(labels);
      document.save(file.toFile());
    }
    return file;
  }

  /** The same PDF with a note on its first page, so that the quick reader leaves it to Tika. */
  static Path annotated(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      PDAnnotationText note = new PDAnnotationText();
      note.setContents("a note");
      document.getPage(0).getAnnotations().add(note);
      document.save(file.toFile());
    }
    return file;
  }

  static Path encryptedPdf(Path file) throws IOException {
    return encryptedPdf(file, "user");
  }

  static Path encryptedPdf(Path file, String password) throws IOException {
    try (PDDocument document = document(ENGLISH)) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  /** A PDF whose first page has a text and whose second is the image of another. */
  static Path halfScanned(Path file, String words, String image) throws IOException {
    try (PDDocument document = document(words);
        PDDocument scanned = new PDDocument()) {
      addImages(scanned, images(image));
      document.importPage(scanned.getPage(0));
      document.save(file.toFile());
    }
    return file;
  }

  /** A PDF of images of pages with these texts. */
  static Path scan(Path file, String... pages) throws IOException {
    return scan(file, images(pages));
  }

  static Path scan(Path file, BufferedImage... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      addImages(document, pages);
      document.save(file.toFile());
    }
    return file;
  }

  private static void addImages(PDDocument document, BufferedImage... images) throws IOException {
    for (BufferedImage image : images) {
      PDPage page = new PDPage(PDRectangle.A5);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, image),
            0,
            0,
            page.getCropBox().getWidth(),
            page.getCropBox().getHeight());
      }
    }
  }

  /** The image of a page with a text. */
  static BufferedImage image(String text) throws IOException {
    return images(text)[0];
  }

  /** An image laid on a larger sheet after it was turned clockwise about its middle. */
  static BufferedImage turned(BufferedImage image, double degrees) {
    double angle = Math.toRadians(degrees);
    double sine = Math.abs(Math.sin(angle));
    double cosine = Math.abs(Math.cos(angle));
    int width = (int) Math.round(image.getWidth() * cosine + image.getHeight() * sine);
    int height = (int) Math.round(image.getWidth() * sine + image.getHeight() * cosine);
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.rotate(angle, width / 2.0, height / 2.0);
    graphics.drawImage(
        image, (width - image.getWidth()) / 2, (height - image.getHeight()) / 2, null);
    graphics.dispose();
    return sheet;
  }

  /**
   * @param orientation as EXIF counts it: 6 if it is to be turned by 90 degrees clockwise
   */
  static Path jpegHeldBy(Path file, BufferedImage image, int orientation) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", plain);
    byte[] jpeg = plain.toByteArray();
    ByteArrayOutputStream exif = new ByteArrayOutputStream();
    exif.write("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
    exif.write(new byte[] {0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1});
    exif.write(new byte[] {0, (byte) orientation, 0, 0, 0, 0, 0, 0});
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(jpeg, 0, 2);
      out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.size() + 2)});
      exif.writeTo(out);
      out.write(jpeg, 2, jpeg.length - 2);
    }
    return file;
  }

  /**
   * @param format as Java names it: {@code tiff}, {@code jpeg}, {@code png}
   */
  static Path imageFile(Path file, String format, String... pages) throws IOException {
    return imageFile(file, format, images(pages));
  }

  static Path imageFile(Path file, String format, BufferedImage... pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      if (pages.length == 1) {
        writer.write(pages[0]);
      } else {
        writer.prepareWriteSequence(null);
        for (BufferedImage image : pages) {
          writer.writeToSequence(new IIOImage(image, null, null), null);
        }
        writer.endWriteSequence();
      }
    } finally {
      writer.dispose();
    }
    return file;
  }

  static Path docx(Path file, String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
    }
    return file;
  }

  static Path odt(Path file, String paragraph) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(zip, "content.xml", odtContent(paragraph));
    }
    return file;
  }

  static String odtContent(String paragraph) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
      <office:body><office:text><text:p>%s</text:p></office:text></office:body>
    </office:document-content>
    """
        .formatted(paragraph);
  }

  static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static BufferedImage[] images(String... pages) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (PDDocument document = document(pages)) {
      // The letters that a font is cut down to are settled when the document is saved.
      document.save(saved);
    }
    try (PDDocument document = Loader.loadPDF(saved.toByteArray())) {
      PDFRenderer renderer = new PDFRenderer(document);
      BufferedImage[] images = new BufferedImage[pages.length];
      for (int i = 0; i < pages.length; i++) {
        images[i] = renderer.renderImageWithDPI(i, 200, ImageType.GRAY);
      }
      return images;
    }
  }

  private static PDDocument document(String... pages) throws IOException {
    PDDocument document = new PDDocument();
    PDFont font;
    try (InputStream bytes = Loader.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, bytes);
    }
    for (String text : pages) {
      PDPage page = new PDPage(PDRectangle.A5);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 9);
        content.setLeading(14);
        content.newLineAtOffset(20, 520);
        for (String line : text.split("\n", -1)) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }
    return document;
  }
}
