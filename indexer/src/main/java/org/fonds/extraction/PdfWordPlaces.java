package org.fonds.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Where the words stand that a PDF's pages hold as letters. Only what can be seen counts: words
 * that are drawn outside of the page, in the colour of the paper or not at all are no words, unless
 * a page has hardly any others, as a scan has over which somebody has laid its words.
 */
final class PdfWordPlaces extends PDFTextStripper {

  /** In dots per inch: enough to see whether there is anything where a word is said to be. */
  private static final int FOR_A_GLANCE = 72;

  /** In shades of grey, of 256. */
  private static final int LEAST_CONTRAST = 12;

  /** So many times as many invisible letters as visible ones make a page a scan. */
  private static final int OF_A_SCAN = 4;

  private final PdfImages images;
  private final Set<TextPosition> invisible = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<List<PdfWord>> lines = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private final List<TextPosition> glyphs = new ArrayList<>();
  private boolean lineEnds;

  PdfWordPlaces(PdfImages images) {
    this.images = images;
    setShouldSeparateByBeads(false);
  }

  /**
   * The words of a page in the order of the page's content, on an image of ten dots to the point.
   *
   * @param number counted from 1
   * @throws IOException if the page cannot be read or drawn
   */
  PageWords of(int number) throws IOException {
    invisible.clear();
    lines.clear();
    lines.add(new ArrayList<>());
    setStartPage(number);
    setEndPage(number);
    piece.setLength(0);
    glyphs.clear();
    lineEnds = false;
    getText(images.document());
    endPiece();
    PdfPagePlane plane = new PdfPagePlane(images.document().getPage(number - 1));
    BufferedImage seen = images.draw(number, FOR_A_GLANCE);
    List<List<PdfWord>> shown =
        lines.stream()
            .map(line -> line.stream().filter(word -> isSeen(plane.place(word), seen)).toList())
            .toList();
    boolean scan = letters(shown, true) > OF_A_SCAN * letters(shown, false);
    return plane.page(
        shown.stream()
            .map(line -> line.stream().filter(word -> scan || !word.invisible()).toList())
            .filter(line -> !line.isEmpty())
            .map(line -> new PageWords.Line(line.stream().map(plane::place).toList()))
            .toList());
  }

  private static int letters(List<List<PdfWord>> lines, boolean invisible) {
    return lines.stream()
        .flatMap(List::stream)
        .filter(word -> word.invisible() == invisible)
        .mapToInt(word -> word.text().length())
        .sum();
  }

  /** Whether there is anything but paper where a word stands. */
  private static boolean isSeen(PageWords.Word word, BufferedImage page) {
    double scale = FOR_A_GLANCE / (PdfPagePlane.DOTS_PER_POINT * 72.0);
    int left = Math.max(0, (int) (word.x() * scale));
    int top = Math.max(0, (int) (word.y() * scale));
    int right = Math.min(page.getWidth(), (int) Math.ceil((word.x() + word.width()) * scale));
    int bottom = Math.min(page.getHeight(), (int) Math.ceil((word.y() + word.height()) * scale));
    int darkest = 255;
    int lightest = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int shade = page.getRaster().getSample(x, y, 0);
        darkest = Math.min(darkest, shade);
        lightest = Math.max(lightest, shade);
      }
    }
    return lightest - darkest >= LEAST_CONTRAST;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      invisible.add(text);
    }
    super.processTextPosition(text);
  }

  /** What follows without a gap is one word, whatever is taken for a gap or a line's end. */
  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (!glyphs.isEmpty()
        && !positions.isEmpty()
        && !PdfPagePlane.adjoin(glyphs.getLast(), positions.getFirst())) {
      endPiece();
      if (lineEnds) {
        lines.add(new ArrayList<>());
      }
    }
    lineEnds = false;
    piece.append(text);
    glyphs.addAll(positions);
  }

  private void endPiece() {
    lines
        .getLast()
        .addAll(
            PdfWord.of(piece.toString(), glyphs, glyphs.stream().anyMatch(invisible::contains)));
    piece.setLength(0);
    glyphs.clear();
  }

  @Override
  protected void writeLineSeparator() {
    lineEnds = true;
  }

  @Override
  protected void writeParagraphEnd() {
    lineEnds = true;
  }
}
