package org.fonds.extraction.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** A font whose codes are single bytes: Type 1, TrueType and Type 3 (ISO 32000-1, 9.6). */
final class SimpleFont implements PdfFont {

  private static final double UNKNOWN = Double.NaN;
  private static final double USUAL_WIDTH = 500;
  private static final double THOUSANDTH = 0.001;

  private final double[] widths = new double[256];
  private final @Nullable String[] texts = new @Nullable String[256];
  private final ToUnicode toUnicode;
  private final GlyphNames names;
  private final FontProgram program;
  private final double unit;
  private final double size;
  private final double wordGap;

  SimpleFont(COSDictionary font, StreamBytes streams) throws IOException {
    this.toUnicode = ToUnicode.of(font, streams);
    this.program = new FontProgram(font, font);
    this.names = new GlyphNames(font, program.isEmbedded());
    boolean ownUnits = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
    this.unit = ownUnits ? ownUnit(font) : THOUSANDTH;
    readWidths(font);
    this.size = ownUnits ? Math.max(2 * meanAdvance(), 1e-6) : 1;
    double blank = widths[' '] * unit;
    this.wordGap = blank > 0 ? WordGaps.of(blank / size) * size : WordGaps.USUAL * size;
  }

  private static double ownUnit(COSDictionary font) {
    COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
    double scale = matrix != null && matrix.get(0) instanceof COSNumber n ? n.floatValue() : 0;
    return scale == 0 ? THOUSANDTH : Math.abs(scale);
  }

  private void readWidths(COSDictionary font) {
    COSArray given = font.getCOSArray(COSName.WIDTHS);
    int first = font.getInt(COSName.FIRST_CHAR, 0);
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    for (int code = 0; code < 256; code++) {
      long index = (long) code - first;
      boolean listed = given != null && index >= 0 && index < given.size();
      widths[code] =
          listed && given.getObject((int) index) instanceof COSNumber number
              ? number.floatValue()
              : given == null ? UNKNOWN : missing;
    }
  }

  private double meanAdvance() {
    double sum = 0;
    int count = 0;
    for (double width : widths) {
      if (width > 0) {
        sum += width;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count * unit;
  }

  @Override
  public long codeAt(byte[] bytes, int start, int end) {
    return (1L << 32) | (bytes[start] & 0xFF);
  }

  @Override
  public String text(int code) {
    String known = texts[code];
    if (known == null) {
      known = find(code);
      texts[code] = known;
    }
    return known;
  }

  private String find(int code) {
    String text = toUnicode.text(code, 1);
    if (text.isEmpty()) {
      text = UnicodeText.of(names.text(code));
    }
    if (text.isEmpty() && !names.knows(code)) {
      text = UnicodeText.of(program.text(code));
      text = text.isEmpty() ? UnicodeText.of(names.meaning(program.glyphName(code))) : text;
    }
    return text;
  }

  @Override
  public double advance(int code) {
    double width = widths[code];
    if (Double.isNaN(width)) {
      width = names.standardWidth(code);
      if (Double.isNaN(width)) {
        width = program.width(code, USUAL_WIDTH);
      }
      widths[code] = width;
    }
    return width * unit;
  }

  @Override
  public double size() {
    return size;
  }

  @Override
  public double wordGap() {
    return wordGap;
  }
}
