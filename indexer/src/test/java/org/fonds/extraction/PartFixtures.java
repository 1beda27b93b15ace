package org.fonds.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files within files, made on the spot. */
final class PartFixtures {

  private PartFixtures() {}

  /** A letter with attachments, each a name and the bytes of a file. */
  static byte[] letter(String subject, String text, Map<String, byte[]> attachments) {
    StringBuilder letter = new StringBuilder();
    letter.append(
        """
        From: Archive <archive@example.org>
        To: Reader <reader@example.org>
        Subject: %s
        Date: Mon, 2 Mar 2026 10:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="%s"

        --%2$s
        Content-Type: text/plain; charset=utf-8

        %s
        """
            .formatted(subject, boundary(subject), text));
    attachments.forEach((name, bytes) ->
        letter.append(
            """
            --%s
            Content-Type: %s
            Content-Disposition: attachment; filename="%s"
            Content-Transfer-Encoding: %s

            %s
            """
                .formatted(
                    boundary(subject),
                    name.endsWith(".eml") ? "message/rfc822" : "application/octet-stream",
                    name,
                    name.endsWith(".eml") ? "8bit" : "base64",
                    name.endsWith(".eml")
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : Base64.getMimeEncoder().encodeToString(bytes))));
    letter.append("--").append(boundary(subject)).append("--\n");
    return letter.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String boundary(String subject) {
    return "----=_" + Integer.toHexString(subject.hashCode());
  }

  /** A mailbox with these letters. */
  static Path mailbox(Path file, byte[]... letters) throws IOException {
    ByteArrayOutputStream box = new ByteArrayOutputStream();
    for (byte[] letter : letters) {
      box.write(
          "From archive@example.org Mon Mar  2 10:00:00 2026\n"
              .getBytes(StandardCharsets.US_ASCII));
      box.write(letter);
      box.write('\n');
    }
    return Files.write(file, box.toByteArray());
  }

  static byte[] xlsx(String cell) throws IOException {
    return bytes(new XSSFWorkbook(), cell);
  }

  static byte[] xls(String cell) throws IOException {
    return bytes(new HSSFWorkbook(), cell);
  }

  private static byte[] bytes(Workbook workbook, String cell) throws IOException {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet("list").createRow(0).createCell(0).setCellValue(cell);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** A text with a table behind it and an image on its page. */
  static Path docx(Path file, String text, byte[] xlsx, byte[] png) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(text);
      document
          .createParagraph()
          .createRun()
          .addPicture(new ByteArrayInputStream(png), PictureType.PNG, "photo.png", 100, 100);
      embed(
          document.getPackagePart(),
          "/word/embeddings/Table1.xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          POIXMLDocument.PACK_OBJECT_REL_TYPE,
          xlsx);
      document.write(out);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    return file;
  }

  private static void embed(
      PackagePart holder, String name, String mediaType, String relation, byte[] bytes)
      throws IOException, InvalidFormatException {
    PackagePart part =
        holder.getPackage().createPart(PackagingURIHelper.createPartName(name), mediaType);
    try (OutputStream content = part.getOutputStream()) {
      content.write(bytes);
    }
    holder.addRelationship(part.getPartName(), TargetMode.INTERNAL, relation);
  }

  /** Slides with a table embedded as an OLE object. */
  static Path pptx(Path file, byte[] xls) throws IOException {
    try (XMLSlideShow slides = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      var slide = slides.createSlide();
      slide.createTextBox().setText("A slide with a table");
      embed(
          slide.getPackagePart(),
          "/ppt/embeddings/oleObject1.bin",
          "application/vnd.openxmlformats-officedocument.oleObject",
          POIXMLDocument.OLE_OBJECT_REL_TYPE,
          xls);
      slides.write(out);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    return file;
  }

  /** An old table with another one embedded as an OLE storage. */
  static Path xlsWithin(Path file, String cell, byte[] xls) throws IOException {
    try (HSSFWorkbook outer = new HSSFWorkbook();
        POIFSFileSystem inner = new POIFSFileSystem(new ByteArrayInputStream(xls));
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = outer.createSheet("outer");
      sheet.createRow(0).createCell(0).setCellValue(cell);
      int picture = outer.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);
      var anchor = outer.getCreationHelper().createClientAnchor();
      int storage = outer.addOlePackage(inner, "Table", "inner.xls", "inner.xls");
      sheet.createDrawingPatriarch().createObjectData(anchor, storage, picture);
      outer.write(out);
    }
    return file;
  }

  /** A table with another one embedded. */
  static Path xlsxWithin(Path file, String cell, byte[] xlsx) throws IOException {
    try (XSSFWorkbook outer = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = outer.createSheet("outer");
      sheet.createRow(0).createCell(0).setCellValue(cell);
      embed(
          sheet.getPackagePart(),
          "/xl/embeddings/Table1.xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          POIXMLDocument.PACK_OBJECT_REL_TYPE,
          xlsx);
      outer.write(out);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    return file;
  }

  /** A text with a file embedded, as OpenDocument keeps it. */
  static Path odt(Path file, String text, String name, byte[] bytes) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      FileFixtures.entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      FileFixtures.entry(zip, "content.xml", FileFixtures.odtContent(text));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
      zip.closeEntry();
    }
    return file;
  }

  /** A PDF with one page to which files are attached, one to the whole and one to the page. */
  static Path pdf(Path file, Path onePage, Map<String, byte[]> toTheWhole, byte[] toThePage)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(onePage.toFile())) {
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      Map<String, PDComplexFileSpecification> names = new TreeMap<>();
      for (Map.Entry<String, byte[]> each : toTheWhole.entrySet()) {
        names.put(each.getKey(), attached(document, each.getKey(), each.getValue()));
      }
      tree.setNames(names);
      PDDocumentNameDictionary dictionary =
          new PDDocumentNameDictionary(document.getDocumentCatalog());
      dictionary.setEmbeddedFiles(tree);
      document.getDocumentCatalog().setNames(dictionary);
      if (toThePage.length > 0) {
        PDAnnotationFileAttachment clip = new PDAnnotationFileAttachment();
        clip.setRectangle(new PDRectangle(10, 10, 20, 20));
        clip.setFile(attached(document, "clipped.txt", toThePage));
        document.getPage(0).getAnnotations().add(clip);
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static PDComplexFileSpecification attached(PDDocument document, String name, byte[] bytes)
      throws IOException {
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setFileUnicode(name);
    PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    embedded.setSize(bytes.length);
    specification.setEmbeddedFile(embedded);
    return specification;
  }
}
