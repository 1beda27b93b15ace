package org.fonds.research.dossier;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;

/**
 * Breaks texts of any script into lines: in the letters that come with PDFBox, and where these have
 * none in those that the machine has.
 */
final class DrawnText {

  private static final String LETTERS =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final FontRenderContext PLANE = new FontRenderContext(null, true, true);

  private final Font own;

  DrawnText() throws IOException {
    try (InputStream letters = Loader.class.getResourceAsStream(LETTERS)) {
      if (letters == null) {
        throw new IOException("PDFBox has come without its letters " + LETTERS);
      }
      own = Font.createFont(Font.TRUETYPE_FONT, letters);
    } catch (FontFormatException e) {
      throw new IOException("the letters of PDFBox cannot be read", e);
    }
  }

  /**
   * One line.
   *
   * @param words what stands in it, in the order of reading
   */
  record Line(String words, TextLayout layout) {

    float height() {
      return layout.getAscent() + layout.getDescent() + layout.getLeading();
    }
  }

  /**
   * The lines of a text; an empty line is none.
   *
   * @param size of the letters, in points
   * @param width of the lines, in points
   */
  List<Line> lines(String text, float size, float width) {
    List<Line> lines = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.addAll(broken(line, size, width)));
    return lines;
  }

  private List<Line> broken(String paragraph, float size, float width) {
    List<Line> lines = new ArrayList<>();
    LineBreakMeasurer measurer =
        new LineBreakMeasurer(lettered(paragraph, size).getIterator(), PLANE);
    int start = 0;
    while (start < paragraph.length()) {
      TextLayout layout = measurer.nextLayout(width);
      int end = measurer.getPosition();
      lines.add(new Line(paragraph.substring(start, end).strip(), layout));
      start = end;
    }
    return lines;
  }

  private AttributedString lettered(String paragraph, float size) {
    AttributedString lettered = new AttributedString(paragraph);
    lettered.addAttribute(TextAttribute.FONT, own.deriveFont(size));
    Font others = new Font(Font.SANS_SERIF, Font.PLAIN, Math.round(size)).deriveFont(size);
    int start = 0;
    while (start < paragraph.length()) {
      int end = start;
      while (end < paragraph.length() && !own.canDisplay(paragraph.codePointAt(end))) {
        end += Character.charCount(paragraph.codePointAt(end));
      }
      if (end > start) {
        lettered.addAttribute(TextAttribute.FONT, others, start, end);
        start = end;
      } else {
        start += Character.charCount(paragraph.codePointAt(start));
      }
    }
    return lettered;
  }
}
