package org.fonds.extraction.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A font whose codes have several bytes: Type 0 (ISO 32000-1, 9.7). */
final class CompositeFont implements PdfFont {

  private static final int TWO_BYTES = 0x10000;
  private static final double THOUSANDTH = 0.001;

  private final @Nullable CMap encoding;
  private final ToUnicode toUnicode;
  private final FontProgram program;
  private final CidWidths widths;
  private final boolean vertical;
  private final @Nullable String[] texts = new @Nullable String[TWO_BYTES];
  private final Map<Integer, String> longTexts = new HashMap<>();
  private final COSDictionary descendant;
  private @Nullable CMap collection;
  private boolean collectionSought;

  CompositeFont(COSDictionary font, StreamBytes streams) throws IOException {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    this.descendant =
        descendants != null && descendants.getObject(0) instanceof COSDictionary first
            ? first
            : new COSDictionary();
    COSBase named = font.getDictionaryObject(COSName.ENCODING);
    this.encoding = encoding(named, streams);
    this.vertical =
        named instanceof COSName name
            ? name.getName().endsWith("-V") || name.getName().equals("V")
            : encoding != null && encoding.getWMode() == 1;
    this.toUnicode = ToUnicode.of(font, streams);
    this.program = new FontProgram(font, descendant);
    this.widths = new CidWidths(descendant);
  }

  /** Null if codes are the glyphs' numbers, two bytes each. */
  private static @Nullable CMap encoding(@Nullable COSBase named, StreamBytes streams)
      throws IOException {
    return switch (named) {
      case COSName name when !name.getName().startsWith("Identity-") -> predefined(name.getName());
      case COSStream stream -> ToUnicode.parse(streams.of(stream), false);
      case null, default -> null;
    };
  }

  private static @Nullable CMap predefined(String name) {
    try {
      return new CMapParser().parsePredefined(name);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  @Override
  public long codeAt(byte[] bytes, int start, int end) {
    if (encoding != null) {
      ByteArrayInputStream rest = new ByteArrayInputStream(bytes, start, end - start);
      try {
        int code = encoding.readCode(rest);
        long length = Math.max(1, end - start - rest.available());
        return (length << 32) | (code & 0xFFFFFFFFL);
      } catch (IOException e) {
        return (1L << 32) | (bytes[start] & 0xFF);
      }
    }
    int high = bytes[start] & 0xFF;
    return start + 1 < end
        ? (2L << 32) | (high << 8) | (bytes[start + 1] & 0xFF)
        : (1L << 32) | high;
  }

  @Override
  public String text(int code) {
    if (code < 0 || code >= TWO_BYTES) {
      return longTexts.computeIfAbsent(code, this::find);
    }
    String known = texts[code];
    if (known == null) {
      known = find(code);
      texts[code] = known;
    }
    return known;
  }

  private String find(int code) {
    String text = toUnicode.text(code, code >= 0x1000000 || code < 0 ? 4 : 2);
    for (int length : code < 0x100 ? new int[] {1} : new int[] {3}) {
      text = text.isEmpty() ? toUnicode.text(code, length) : text;
    }
    if (text.isEmpty()) {
      CMap characters = collection();
      String mapped = characters == null ? null : characters.toUnicode(cid(code));
      text = mapped == null ? "" : UnicodeText.of(mapped);
    }
    return text.isEmpty() ? UnicodeText.of(program.text(code)) : text;
  }

  /** From the glyphs' numbers of a known collection, such as Adobe-Japan1, to characters. */
  private @Nullable CMap collection() {
    if (!collectionSought) {
      collectionSought = true;
      COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
      String ordering = system == null ? null : system.getString(COSName.ORDERING);
      if (ordering != null && !ordering.equals("Identity") && !ordering.equals("UCS")) {
        collection = predefined(system.getString(COSName.REGISTRY) + "-" + ordering + "-UCS2");
      }
    }
    return collection;
  }

  private int cid(int code) {
    return encoding == null ? code : encoding.toCID(code);
  }

  @Override
  public double advance(int code) {
    return (vertical ? widths.height(cid(code)) : widths.width(cid(code))) * THOUSANDTH;
  }

  @Override
  public double size() {
    return 1;
  }

  @Override
  public double wordGap() {
    return WordGaps.USUAL;
  }

  @Override
  public boolean isVertical() {
    return vertical;
  }

  @Override
  public boolean isOfOneByte() {
    return false;
  }
}
