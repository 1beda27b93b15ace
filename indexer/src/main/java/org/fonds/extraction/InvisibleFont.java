package org.fonds.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font for PDF that has every letter of every script and draws none: each is a blank, half as
 * wide as it is high, and says which letter it stands for.
 */
public final class InvisibleFont {

  /** How wide a letter is, in heights of the font. */
  public static final double ADVANCE = 0.5;

  private static final String LETTERS =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final COSName NAME = COSName.getPDFName("NoGlyphs");
  private static final List<String> TABLES =
      List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp");
  private static final int BLANK = 1;
  private static final int CODES = 1 << 16;
  private static final int RANGES_AT_ONCE = 64;

  private InvisibleFont() {}

  /**
   * The font, to be put into the resources of pages.
   *
   * @throws IOException if the letters from which it is made cannot be read
   */
  public static COSDictionary make() throws IOException {
    COSDictionary letters = font("CIDFontType2");
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    letters.setItem(COSName.CIDSYSTEMINFO, system);
    letters.setInt(COSName.DW, (int) (ADVANCE * 1000));
    letters.setItem(COSName.FONT_DESC, descriptor());
    letters.setItem(COSName.CID_TO_GID_MAP, stream(allBlank()));
    COSArray descendants = new COSArray();
    descendants.add(letters);
    COSDictionary font = font("Type0");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(everyLetter().getBytes(StandardCharsets.US_ASCII)));
    return font;
  }

  /** A text as a PDF's content stream writes it in this font. */
  public static String written(String text) {
    return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  private static COSDictionary font(String kind) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, kind);
    font.setItem(COSName.BASE_FONT, NAME);
    return font;
  }

  private static COSDictionary descriptor() throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, NAME);
    // Of one width, with letters of its own.
    descriptor.setInt(COSName.FLAGS, 5);
    COSArray box = new COSArray();
    for (int edge : new int[] {0, 0, (int) (ADVANCE * 1000), 1000}) {
      box.add(COSInteger.get(edge));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ASCENT, 1000);
    descriptor.setInt(COSName.DESCENT, 0);
    descriptor.setInt(COSName.CAP_HEIGHT, 1000);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.STEM_V, 80);
    byte[] program = program();
    COSStream file = stream(program);
    file.setInt(COSName.LENGTH1, program.length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  /** A font program of nothing but a blank. */
  private static byte[] program() throws IOException {
    try (InputStream bytes = Loader.class.getResourceAsStream(LETTERS);
        TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      TTFSubsetter subset = new TTFSubsetter(whole, TABLES);
      subset.add(' ');
      ByteArrayOutputStream program = new ByteArrayOutputStream();
      subset.writeToStream(program);
      return program.toByteArray();
    }
  }

  private static byte[] allBlank() {
    byte[] glyphs = new byte[2 * CODES];
    for (int i = 1; i < glyphs.length; i += 2) {
      glyphs[i] = BLANK;
    }
    return glyphs;
  }

  /** Each code of two bytes is a letter in UTF-16. */
  private static String everyLetter() {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CMapName /NoGlyphs-UTF16 def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (int first = 0; first < 256; first += RANGES_AT_ONCE) {
      map.append(RANGES_AT_ONCE).append(" beginbfrange\n");
      for (int high = first; high < first + RANGES_AT_ONCE; high++) {
        map.append(String.format(Locale.ROOT, "<%1$02X00> <%1$02XFF> <%1$02X00>\n", high));
      }
      map.append("endbfrange\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
