package org.fonds.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** PDFs to be blacked out. What they say was written for tests. */
public final class RedactionFixtures {

  /** Stands in the PDF wherever a PDF can hold a word, and once where one can see it. */
  public static final String SECRET = "Zyrqovets";

  private static final float SIZE = 14;
  private static final float LEFT = 50;
  private static final float FIRST_LINE = 700;
  private static final float LINE = 22;
  private static final List<String> LINES =
      List.of(
          "DEMONSTRATION, not a source. The list names",
          "Petrov and " + SECRET + " beside Ivanenko, drawn up in Xalt-",
          "burg in June of that year.");

  private RedactionFixtures() {}

  /** A PDF of two pages of letters whose secret word stands in every hidden place too. */
  public static Path telling(Path file) throws IOException {
    return telling(file, 0);
  }

  static Path telling(Path file, int rotation) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    try (PDDocument document = new PDDocument()) {
      PDPage first = page(document, LINES);
      first.setRotation(rotation);
      page(document, List.of("DEMONSTRATION. The second page names Ivanenko."));
      hide(document, first);
      document.save(file.toFile());
    }
    return file;
  }

  private static PDFont font() {
    return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  }

  private static PDPage page(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (int i = 0; i < lines.size(); i++) {
        write(content, FIRST_LINE - i * LINE, lines.get(i));
      }
      content.setRenderingMode(RenderingMode.NEITHER);
      write(content, 300, "unseen " + SECRET);
      content.setRenderingMode(RenderingMode.FILL);
      content.setNonStrokingColor(1f);
      write(content, 200, "white " + SECRET);
    }
    return page;
  }

  private static void write(PDPageContentStream content, float y, String line) throws IOException {
    content.beginText();
    content.setFont(font(), SIZE);
    content.newLineAtOffset(LEFT, y);
    content.showText(line);
    content.endText();
  }

  private static void hide(PDDocument document, PDPage page) throws IOException {
    document.getDocumentInformation().setTitle("On " + SECRET);
    PDAnnotationText note = new PDAnnotationText();
    note.setContents("See " + SECRET);
    note.setRectangle(new PDRectangle(400, 100, 20, 20));
    page.setAnnotations(List.of(note));
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem bookmark = new PDOutlineItem();
    bookmark.setTitle("Bookmark of " + SECRET);
    outline.addLast(bookmark);
    document.getDocumentCatalog().setDocumentOutline(outline);
    PDEmbeddedFile file =
        new PDEmbeddedFile(
            document,
            new ByteArrayInputStream(("Attached: " + SECRET).getBytes(StandardCharsets.UTF_8)));
    PDComplexFileSpecification named = new PDComplexFileSpecification();
    named.setFile(SECRET + ".txt");
    named.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(SECRET, named));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  /** A box over a word that can be seen on the first page of {@link #telling}. */
  public static RedactionBox over(String word) {
    try {
      for (int i = 0; i < LINES.size(); i++) {
        int at = LINES.get(i).indexOf(word);
        if (at >= 0) {
          double from = LEFT + width(LINES.get(i).substring(0, at));
          double base = PDRectangle.A4.getHeight() - (FIRST_LINE - i * LINE);
          return new RedactionBox(
              from / PDRectangle.A4.getWidth(),
              (base - 0.7 * SIZE) / PDRectangle.A4.getHeight(),
              width(word) / PDRectangle.A4.getWidth(),
              0.8 * SIZE / PDRectangle.A4.getHeight());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("no such word: " + word);
  }

  private static double width(String text) throws IOException {
    return font().getStringWidth(text) / 1000 * SIZE;
  }

  /** Everything that a PDF holds in its file: bytes as they are, and streams expanded. */
  public static String everything(Path pdf) throws IOException {
    StringBuilder all =
        new StringBuilder(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      COSDocument objects = document.getDocument();
      for (COSObjectKey key : new ArrayList<>(objects.getXrefTable().keySet())) {
        COSObject object = objects.getObjectFromPool(key);
        if (object.getObject() instanceof COSStream stream) {
          try (InputStream in = stream.createInputStream()) {
            all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
          } catch (IOException e) {
            all.append(e.getMessage());
          }
        }
        all.append(object.getObject());
      }
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }

  /** The ways in which a PDF may write a word, to be sought in {@link #everything}. */
  public static List<String> spellings(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    HexFormat hex = HexFormat.of();
    return List.of(
        lower,
        hex.formatHex(word.getBytes(StandardCharsets.UTF_16BE)).toLowerCase(Locale.ROOT),
        hex.formatHex(word.getBytes(StandardCharsets.US_ASCII)).toLowerCase(Locale.ROOT),
        new String(lower.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
  }
}
