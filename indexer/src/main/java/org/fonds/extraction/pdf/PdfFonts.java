package org.fonds.extraction.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each read once. Not safe for several threads. */
final class PdfFonts {

  private final StreamBytes streams;
  private final IdentityHashMap<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Map<String, PdfFont>> byName =
      new IdentityHashMap<>();

  PdfFonts(StreamBytes streams) {
    this.streams = streams;
  }

  /** The font that resources call so; one without any meaning if there is none. */
  PdfFont of(@Nullable COSDictionary resources, String name) throws IOException {
    COSDictionary listed = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
    if (listed == null) {
      return font(new COSDictionary());
    }
    Map<String, PdfFont> known = byName.computeIfAbsent(listed, key -> new HashMap<>());
    PdfFont font = known.get(name);
    if (font == null) {
      COSDictionary dictionary = listed.getCOSDictionary(COSName.getPDFName(name));
      font = font(dictionary == null ? new COSDictionary() : dictionary);
      known.put(name, font);
    }
    return font;
  }

  /** The font of a graphics state's {@code Font} entry. */
  PdfFont font(COSDictionary dictionary) throws IOException {
    PdfFont font = fonts.get(dictionary);
    if (font == null) {
      boolean composite = COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE));
      font =
          composite ? new CompositeFont(dictionary, streams) : new SimpleFont(dictionary, streams);
      fonts.put(dictionary, font);
    }
    return font;
  }
}
