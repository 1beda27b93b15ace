package org.fonds.room;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.fonds.extraction.RedactionBox;

/** A PDF of one page that has a word on it, and in its notes, parts and title too. */
public final class TellingPdf {

  /** The line on which the word stands; there is another below it. */
  public static final RedactionBox FIRST_LINE = new RedactionBox(0.05, 0.155, 0.9, 0.025);

  private TellingPdf() {}

  /**
   * Writes it.
   *
   * @param first line of the page, with the word
   * @param second line of the page, without it
   */
  public static Path write(Path file, String word, String first, String second) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        line(content, 700, first);
        line(content, 660, second);
      }
      document.getDocumentInformation().setTitle(word);
      PDAnnotationText note = new PDAnnotationText();
      note.setContents("Note on " + word);
      note.setRectangle(new PDRectangle(400, 100, 20, 20));
      page.setAnnotations(List.of(note));
      attach(document, word);
      document.save(file.toFile());
    }
    return file;
  }

  private static void line(PDPageContentStream content, float y, String text) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
    content.newLineAtOffset(50, y);
    content.showText(text);
    content.endText();
  }

  private static void attach(PDDocument document, String word) throws IOException {
    byte[] text = ("Attached: " + word).getBytes(StandardCharsets.UTF_8);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(word + ".txt");
    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(text)));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(word, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }
}
