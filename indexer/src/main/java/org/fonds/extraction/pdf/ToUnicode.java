package org.fonds.extraction.pdf;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** What a font itself says that its codes mean (ISO 32000-1, 9.10.3). */
final class ToUnicode {

  private final @Nullable CMap map;

  /** Some programs say with the name of an encoding that codes are characters. */
  private final boolean identity;

  private ToUnicode(@Nullable CMap map, boolean identity) {
    this.map = map;
    this.identity = identity;
  }

  static ToUnicode of(COSDictionary font, StreamBytes streams) throws IOException {
    COSBase entry = font.getDictionaryObject(COSName.TO_UNICODE);
    if (entry instanceof COSName name) {
      return new ToUnicode(null, name.getName().startsWith("Identity"));
    }
    CMap map = entry instanceof COSStream stream ? parse(streams.of(stream), false) : null;
    return new ToUnicode(map != null && map.hasUnicodeMappings() ? map : null, false);
  }

  /** A map that is broken counts as none. */
  static @Nullable CMap parse(byte[] bytes, boolean strict) {
    try (RandomAccessReadBuffer source = new RandomAccessReadBuffer(bytes)) {
      return new CMapParser(strict).parse(source);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Empty if it says nothing of the code. */
  String text(int code, int lengthInBytes) {
    if (identity) {
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
    String text = map == null ? null : map.toUnicode(code, lengthInBytes);
    return text == null ? "" : UnicodeText.of(text);
  }
}
