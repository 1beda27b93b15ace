package org.fonds.extraction.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A piece of content that pages show, perhaps many times (ISO 32000-1, 8.10). */
final class Form {

  private final COSStream stream;
  private final @Nullable COSDictionary resources;
  private final Matrix matrix;
  private boolean textless;
  private boolean entered;

  Form(COSStream stream) {
    this.stream = stream;
    this.resources = stream.getCOSDictionary(COSName.RESOURCES);
    this.matrix = matrix(stream.getCOSArray(COSName.MATRIX));
    this.textless =
        resources != null
            && resources.getCOSDictionary(COSName.FONT) == null
            && resources.getCOSDictionary(COSName.XOBJECT) == null
            && resources.getCOSDictionary(COSName.EXT_G_STATE) == null;
  }

  private static Matrix matrix(@Nullable COSArray array) {
    double[] numbers = new double[6];
    for (int i = 0; i < numbers.length; i++) {
      if (array == null || array.size() <= i || !(array.getObject(i) instanceof COSNumber number)) {
        return Matrix.IDENTITY;
      }
      numbers[i] = number.floatValue();
    }
    return new Matrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
  }

  COSStream stream() {
    return stream;
  }

  /** Null if it uses those of whoever shows it. */
  @Nullable COSDictionary resources() {
    return resources;
  }

  Matrix matrix() {
    return matrix;
  }

  /** False if there is nothing to read: no text was found before, or it shows itself. */
  boolean enter() {
    if (textless || entered) {
      return false;
    }
    entered = true;
    return true;
  }

  void leave(boolean withText) {
    entered = false;
    textless = !withText;
  }
}
