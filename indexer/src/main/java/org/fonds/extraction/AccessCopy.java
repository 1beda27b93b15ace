package org.fonds.extraction;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF that shows the pages of an original as they are, upright, with the words that OCR read from
 * them lying invisibly where they stand, so that they can be searched, marked and selected.
 */
final class AccessCopy {

  private static final COSName FONT = COSName.getPDFName("FondsNoGlyphs");

  private final PDDocument document;
  private final COSDictionary font;

  AccessCopy(PDDocument document) throws IOException {
    this.document = document;
    this.font = InvisibleFont.make();
  }

  /**
   * @param original a PDF or an image
   * @param places of the pages that OCR read, by their numbers
   * @throws IOException if the original cannot be read or the copy not be written
   */
  static void write(Path original, FileKind kind, Map<Integer, PageWords> places, Path target)
      throws IOException {
    try (PDDocument document =
        kind == FileKind.PDF ? Loader.loadPDF(original.toFile()) : ImagesAsPdf.of(original)) {
      document.setAllSecurityToBeRemoved(true);
      AccessCopy copy = new AccessCopy(document);
      for (Map.Entry<Integer, PageWords> each : places.entrySet()) {
        if (each.getKey() <= document.getNumberOfPages()) {
          copy.lay(document.getPage(each.getKey() - 1), each.getValue());
        }
      }
      document.save(target.toFile());
    }
  }

  /** Lays words over a page, and turns it upright. */
  void lay(PDPage page, PageWords words) throws IOException {
    String text = written(words, PlaceOnPage.of(page, words));
    List<PDStream> content = new ArrayList<>();
    content.add(stream("q\n"));
    Iterator<PDStream> shown = page.getContentStreams();
    shown.forEachRemaining(content::add);
    content.add(stream("\nQ\n" + text));
    page.setContents(content);
    PDResources resources = page.getResources();
    COSDictionary own = new COSDictionary();
    if (resources != null) {
      own.addAll(resources.getCOSObject());
    }
    COSDictionary fonts = new COSDictionary();
    COSDictionary present = own.getCOSDictionary(COSName.FONT);
    if (present != null) {
      fonts.addAll(present);
    }
    fonts.setItem(FONT, font);
    own.setItem(COSName.FONT, fonts);
    page.setResources(new PDResources(own));
    page.setRotation((page.getRotation() + words.turned()) % 360);
  }

  private static String written(PageWords words, AffineTransform place) {
    StringBuilder text = new StringBuilder("BT\n3 Tr\n/" + FONT.getName() + " 1 Tf\n");
    for (PageWords.Line line : words.lines()) {
      int last = line.words().size() - 1;
      for (int i = 0; i <= last; i++) {
        PageWords.Word word = line.words().get(i);
        String blank = i < last ? " " : "";
        AffineTransform letters = new AffineTransform(place);
        letters.translate(word.x(), word.y() + (double) word.height());
        letters.scale(
            word.width() / (InvisibleFont.ADVANCE * Math.max(1, word.text().length())),
            -word.height());
        text.append(matrix(letters))
            .append(" Tm\n")
            .append(InvisibleFont.written(word.text() + blank))
            .append(" Tj\n");
      }
    }
    return text.append("ET\n").toString();
  }

  private static String matrix(AffineTransform transform) {
    return String.format(
        Locale.ROOT,
        "%.4f %.4f %.4f %.4f %.3f %.3f",
        transform.getScaleX(),
        transform.getShearY(),
        transform.getShearX(),
        transform.getScaleY(),
        transform.getTranslateX(),
        transform.getTranslateY());
  }

  private PDStream stream(String content) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
