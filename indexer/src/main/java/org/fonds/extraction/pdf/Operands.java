package org.fonds.extraction.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The operands before an operator, without the brackets of arrays and dictionaries: whoever needs
 * six numbers takes the last six. Reused from operator to operator; beyond the limit the earlier
 * ones are dropped.
 */
final class Operands {

  private static final int MOST = 1 << 20;

  /** A string's or name's length stands in {@link #lengths}; for a number it is this. */
  private static final int NUMBER = -1;

  private double[] numbers = new double[64];
  private int[] starts = new int[64];
  private int[] lengths = new int[64];
  private byte[] bytes = new byte[1024];
  private int size;
  private int used;

  void clear() {
    size = 0;
    used = 0;
  }

  int size() {
    return size;
  }

  boolean isNumber(int index) {
    return lengths[index] == NUMBER;
  }

  double number(int index) {
    return lengths[index] == NUMBER ? numbers[index] : 0;
  }

  /** Counted from the end: 1 is the last operand. 0 where there is none. */
  double fromEnd(int index) {
    return index <= size ? number(size - index) : 0;
  }

  int start(int index) {
    return starts[index];
  }

  int length(int index) {
    return Math.max(0, lengths[index]);
  }

  /** The bytes of all strings; only those between start and length belong to one. */
  byte[] bytes() {
    return bytes;
  }

  /** A name or string as Latin-1; empty where there is none. */
  String name(int index) {
    return index < 0 || index >= size
        ? ""
        : new String(bytes, starts[index], length(index), StandardCharsets.ISO_8859_1);
  }

  void add(double number) {
    makeRoom();
    numbers[size] = number;
    lengths[size++] = NUMBER;
  }

  /** A string or name of no bytes yet; {@link #append} fills it. */
  void addBytes() {
    makeRoom();
    starts[size] = used;
    lengths[size++] = 0;
  }

  void append(int value) {
    if (used == bytes.length) {
      bytes = Arrays.copyOf(bytes, used * 2);
    }
    bytes[used++] = (byte) value;
    lengths[size - 1] = used - starts[size - 1];
  }

  private void makeRoom() {
    if (size == MOST) {
      clear();
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
  }
}
