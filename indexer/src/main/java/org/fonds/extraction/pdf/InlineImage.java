package org.fonds.extraction.pdf;

/** An image within a content stream, of which only the end matters. */
final class InlineImage {

  /** After a true end follow operators; image data that only looks like one goes on in bytes. */
  private static final int LOOKED_AT = 12;

  private InlineImage() {}

  /** Where the stream goes on behind {@code EI}; its end if the image has none. */
  static int end(byte[] content, int dataStart) {
    for (int i = dataStart + 1; i + 2 <= content.length; i++) {
      if (content[i] == 'E'
          && content[i + 1] == 'I'
          && isBlank(content[i - 1])
          && isText(content, i + 2)) {
        return i + 2;
      }
    }
    return content.length;
  }

  private static boolean isText(byte[] content, int start) {
    if (start < content.length && !isBlank(content[start])) {
      return false;
    }
    for (int i = start; i < Math.min(content.length, start + LOOKED_AT); i++) {
      boolean printable = content[i] >= ' ' && content[i] < 127;
      if (!printable && !isBlank(content[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0 || c == '\f';
  }
}
