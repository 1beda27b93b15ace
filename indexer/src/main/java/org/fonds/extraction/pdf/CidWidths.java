package org.fonds.extraction.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** How far the pen moves by a glyph's number, in thousandths of the font size (9.7.4.3). */
final class CidWidths {

  private static final int MOST = 0x10000;
  private static final int MOST_GIVEN = 1 << 20;

  private final Map<Integer, Float> widths;
  private final Map<Integer, Float> heights;
  private final double usualWidth;
  private final double usualHeight;

  CidWidths(COSDictionary descendant) {
    this.usualWidth = descendant.getFloat(COSName.DW, 1000);
    COSArray vertical = descendant.getCOSArray(COSName.DW2);
    this.usualHeight =
        vertical != null && vertical.size() > 1 && vertical.getObject(1) instanceof COSNumber n
            ? Math.abs(n.floatValue())
            : 1000;
    this.widths = read(descendant.getCOSArray(COSName.W), 1);
    this.heights = read(descendant.getCOSArray(COSName.W2), 3);
  }

  /**
   * {@code first [w …]} or {@code first last w}.
   *
   * @param step how many numbers stand for one glyph, of which the first is the advance
   */
  private static Map<Integer, Float> read(@Nullable COSArray array, int step) {
    Map<Integer, Float> read = new HashMap<>();
    int i = 0;
    int given = 0;
    while (array != null && i + 1 < array.size()) {
      int first = number(array.getObject(i)).intValue();
      COSBase second = array.getObject(i + 1);
      if (second instanceof COSArray list) {
        for (int j = 0; j < list.size() && j / step < MOST; j += step) {
          read.put(first + j / step, number(list.getObject(j)).floatValue());
        }
        i += 2;
      } else {
        Float advance = i + 2 < array.size() ? number(array.getObject(i + 2)).floatValue() : 0f;
        int last = Math.min(number(second).intValue(), MOST);
        for (int cid = Math.max(0, first); cid <= last && ++given < MOST_GIVEN; cid++) {
          read.put(cid, advance);
        }
        i += 2 + step;
      }
    }
    return read;
  }

  private static Number number(@Nullable COSBase value) {
    return value instanceof COSNumber number ? number.floatValue() : (Number) 0f;
  }

  double width(int cid) {
    Float width = widths.get(cid);
    return width == null ? usualWidth : width;
  }

  double height(int cid) {
    Float height = heights.get(cid);
    return height == null ? usualHeight : Math.abs(height);
  }
}
