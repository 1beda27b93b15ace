package org.fonds.extraction.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The names of a simple font's glyphs by their codes, as far as the font's dictionary tells them
 * (ISO 32000-1, 9.6.6), and what the Adobe Glyph List makes of them.
 */
final class GlyphNames {

  private static final int SYMBOLIC = 4;
  private static final Pattern CODE_POINT = Pattern.compile("u([0-9A-F]{5,6})(?:\\..*)?");

  /** Where TeX's encodings OT1 and T1 have their ligatures. */
  private static final int OLD_LIGATURES = 11;

  private static final int NEW_LIGATURES = 27;
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};

  private final @Nullable String[] differences = new @Nullable String[256];
  private final @Nullable Encoding base;
  private final GlyphList list;
  private final boolean drawn;
  private final @Nullable FontMetrics standard;

  GlyphNames(COSDictionary font, boolean embedded) {
    String name = font.getNameAsString(COSName.BASE_FONT, "");
    boolean dingbats = name.contains("ZapfDingbats");
    this.list = dingbats ? GlyphList.getZapfDingbats() : GlyphList.getAdobeGlyphList();
    this.drawn = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
    this.standard = embedded ? null : Standard14Fonts.getAFM(name);
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    Encoding named = null;
    if (encoding instanceof COSName encodingName) {
      named = Encoding.getInstance(encodingName);
    } else if (encoding instanceof COSDictionary dictionary) {
      COSName baseName = dictionary.getCOSName(COSName.BASE_ENCODING);
      named = baseName == null ? null : Encoding.getInstance(baseName);
      readDifferences(dictionary.getCOSArray(COSName.DIFFERENCES));
    }
    this.base = named == null ? builtIn(font, name, embedded) : named;
  }

  /** Null where only the embedded program knows. */
  private static @Nullable Encoding builtIn(COSDictionary font, String name, boolean embedded) {
    if (name.contains("ZapfDingbats")) {
      return ZapfDingbatsEncoding.INSTANCE;
    }
    if (name.equals("Symbol") || name.startsWith("Symbol,")) {
      return SymbolEncoding.INSTANCE;
    }
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
    boolean unnamed = symbolic || font.getDictionaryObject(COSName.ENCODING) == null;
    if ((embedded && unnamed) || COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
      return null;
    }
    return COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
        ? WinAnsiEncoding.INSTANCE
        : StandardEncoding.INSTANCE;
  }

  private void readDifferences(@Nullable COSArray array) {
    int code = 0;
    for (int i = 0; array != null && i < array.size(); i++) {
      COSBase entry = array.getObject(i);
      if (entry instanceof COSNumber number) {
        code = number.intValue();
      } else if (entry instanceof COSName name) {
        if (code >= 0 && code < differences.length) {
          differences[code] = name.getName();
        }
        code++;
      }
    }
  }

  private @Nullable String name(int code) {
    String different = differences[code];
    if (different != null || base == null) {
      return different;
    }
    String name = base.getName(code);
    return ".notdef".equals(name) ? null : name;
  }

  /** Whether the code has a name here, whatever it means. */
  boolean knows(int code) {
    return name(code) != null;
  }

  /** Empty where the name, if any, means nothing. */
  String text(int code) {
    String name = name(code);
    if (name == null) {
      return "";
    }
    String text = meaning(name);
    return text.isEmpty() ? bitmap(name, code) : text;
  }

  /** What a name of a glyph means, whichever code it has; empty if nothing. */
  String meaning(String name) {
    String text = list.toUnicode(name);
    if (text != null) {
      return text;
    }
    return name.indexOf('_') > 0 ? ligature(name) : codePoint(name);
  }

  /** {@code u1D703} is U+1D703; {@link GlyphList} knows those of four figures alone. */
  private static String codePoint(String name) {
    Matcher matcher = CODE_POINT.matcher(name);
    int codePoint = matcher.matches() ? Integer.parseInt(matcher.group(1), 16) : -1;
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
  }

  /** {@code f_f_i.alternative} is made of f, f and i. */
  private String ligature(String name) {
    StringBuilder text = new StringBuilder();
    int suffix = name.indexOf('.');
    for (String part : (suffix > 0 ? name.substring(0, suffix) : name).split("_", -1)) {
      String letter = list.toUnicode(part);
      if (letter == null) {
        return "";
      }
      text.append(letter);
    }
    return text.toString();
  }

  /** TeX's bitmap fonts call their glyphs by their codes, and letters have the codes of ASCII. */
  private String bitmap(String name, int code) {
    if (!drawn || !name.equals("a" + code)) {
      return "";
    }
    if ((code > ' ' && code < 0x7F) || code >= 0xC0) {
      return Character.toString(code);
    }
    int ligature = code < 16 ? code - OLD_LIGATURES : code - NEW_LIGATURES;
    return ligature >= 0 && ligature < LIGATURES.length ? LIGATURES[ligature] : "";
  }

  /** The width in one of the fonts that every viewer has, in thousandths; NaN if it is none. */
  double standardWidth(int code) {
    String name = name(code);
    return standard == null || name == null ? Double.NaN : standard.getCharacterWidth(name);
  }
}
