package org.fonds.extraction.pdf;

import java.util.Arrays;

/** The letters of one line, with their places along it, until the line is complete. */
final class LineText {

  private String[] letters = new String[256];
  private double[] starts = new double[256];
  private double[] ends = new double[256];
  private int size;
  private int length;
  private boolean rightToLeft;
  private boolean accents;

  boolean isEmpty() {
    return size == 0;
  }

  /** How many entries, blanks among them. */
  int size() {
    return size;
  }

  /** In characters. */
  int length() {
    return length;
  }

  boolean isRightToLeft() {
    return rightToLeft;
  }

  /** The last character of the line. */
  char last() {
    String last = letters[size - 1];
    return last.charAt(last.length() - 1);
  }

  void add(String text, double start, double end) {
    append(text, start, end);
    char first = text.charAt(0);
    if (first >= 0x590 && UnicodeText.isRightToLeft(text.codePointAt(0))) {
      rightToLeft = true;
    }
    accents |= text.length() == 1 && Accents.isAccent(first);
  }

  void addBlank(double start, double end) {
    append(" ", start, end);
  }

  private void append(String text, double start, double end) {
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    letters[size] = text;
    starts[size] = start;
    ends[size++] = end;
    length += text.length();
  }

  void clear() {
    Arrays.fill(letters, 0, size, "");
    size = 0;
    length = 0;
    rightToLeft = false;
    accents = false;
  }

  void writeTo(StringBuilder page) {
    if (accents) {
      size = Accents.join(letters, starts, ends, size);
    }
    if (rightToLeft) {
      page.append(RightToLeft.inOrderOfReading(letters, starts, ends, size));
      return;
    }
    for (int i = 0; i < size; i++) {
      page.append(letters[i]);
    }
  }
}
