package org.fonds.extraction.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/**
 * The font embedded in the file, asked only for codes of which nothing else says what they mean.
 * Reading it costs more than a page of text; most documents never need it.
 */
final class FontProgram {

  private static final COSName[] FILES = {
    COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3
  };

  private final COSDictionary font;
  private final boolean embedded;
  private @Nullable PDFont program;
  private boolean broken;

  /**
   * @param described the dictionary that has the descriptor: a composite font's descendant
   */
  FontProgram(COSDictionary font, COSDictionary described) {
    this.font = font;
    COSDictionary descriptor = described.getCOSDictionary(COSName.FONT_DESC);
    boolean found = false;
    for (COSName file : FILES) {
      found |= descriptor != null && descriptor.getDictionaryObject(file) != null;
    }
    this.embedded = found;
  }

  boolean isEmbedded() {
    return embedded;
  }

  /** The letters of a code; empty if the program does not know them either. */
  String text(int code) {
    PDFont parsed = parsed();
    try {
      String text = parsed == null ? null : parsed.toUnicode(code);
      return text == null ? "" : text;
    } catch (RuntimeException e) {
      return "";
    }
  }

  /** The name of a code's glyph in a font of single bytes; empty if the program gives none. */
  String glyphName(int code) {
    return parsed() instanceof PDSimpleFont simple && simple.getEncoding() != null
        ? simple.getEncoding().getName(code)
        : "";
  }

  /** In thousandths of the font size; the given one if the program cannot be asked. */
  double width(int code, double otherwise) {
    PDFont parsed = parsed();
    try {
      return parsed == null ? otherwise : parsed.getWidth(code);
    } catch (IOException | RuntimeException e) {
      return otherwise;
    }
  }

  private @Nullable PDFont parsed() {
    if (program == null && embedded && !broken) {
      try {
        program = PDFontFactory.createFont(font);
      } catch (IOException | RuntimeException e) {
        broken = true;
      }
    }
    return program;
  }
}
