package org.fonds.extraction.pdf;

/**
 * A content stream, operator by operator (ISO 32000-1, 7.8.2). Whatever is no token is passed over:
 * a broken stream gives what can be made of it, never an exception.
 */
final class ContentTokens {

  /** The end of the stream; no operator is called so. */
  static final int END = 0;

  private static final int INLINE_DATA = ('I' << 8) | 'D';

  private static final double[] TENTHS = {1, .1, .01, .001, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9};

  private final byte[] content;
  private final Operands operands;
  private int position;

  ContentTokens(byte[] content, Operands operands) {
    this.content = content;
    this.operands = operands;
  }

  /** An operator's name as a number: {@code Tj} is {@code 'T' << 8 | 'j'}. */
  static int operator(String name) {
    int packed = 0;
    for (int i = 0; i < name.length(); i++) {
      packed = (packed << 8) | name.charAt(i);
    }
    return packed;
  }

  /** Reads the next operator and fills the operands with what stands before it. */
  int next() {
    operands.clear();
    while (position < content.length) {
      int c = content[position] & 0xFF;
      switch (c) {
        case 0, '\t', '\n', '\f', '\r', ' ', '[', ']', '{', '}', ')' -> position++;
        case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '+', '.' -> number();
        case '/' -> name();
        case '(' -> literal();
        case '<' -> angle();
        case '>' -> position++;
        case '%' -> comment();
        default -> {
          int operator = operator();
          if (operator == INLINE_DATA) {
            position = InlineImage.end(content, position);
          }
          if (operator != END) {
            return operator;
          }
        }
      }
    }
    return END;
  }

  private int operator() {
    int packed = 0;
    int start = position;
    while (position < content.length && isRegular(content[position] & 0xFF)) {
      packed = (packed << 8) | (content[position++] & 0xFF);
    }
    int length = position - start;
    if (length == 0) {
      position++;
    }
    return length <= 3 ? packed : notAnOperator(start, length);
  }

  /** The words true, false, null and whatever else stands there; as an operator it has no name. */
  private int notAnOperator(int start, int length) {
    boolean value =
        length <= 5 && (content[start] == 't' || content[start] == 'f' || content[start] == 'n');
    return value ? END : -1;
  }

  private void number() {
    boolean negative = false;
    int c = content[position];
    while (c == '-' || c == '+') {
      negative |= c == '-';
      c = ++position < content.length ? content[position] : 0;
    }
    double value = 0;
    while (c >= '0' && c <= '9') {
      value = value * 10 + (c - '0');
      c = ++position < content.length ? content[position] : 0;
    }
    if (c == '.') {
      value += fraction();
    }
    // "12-34" is read as 12 by every viewer; the rest would become a number of its own.
    while (position < content.length
        && (content[position] == '-' || content[position] == '.' || isDigit(content[position]))) {
      position++;
    }
    operands.add(negative ? -value : value);
  }

  private double fraction() {
    long digits = 0;
    int count = 0;
    position++;
    while (position < content.length && isDigit(content[position])) {
      if (count < TENTHS.length - 1) {
        digits = digits * 10 + (content[position] - '0');
        count++;
      }
      position++;
    }
    return digits * TENTHS[count];
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private void name() {
    position++;
    operands.addBytes();
    while (position < content.length && isRegular(content[position] & 0xFF)) {
      int c = content[position++];
      if (c == '#'
          && position + 1 < content.length
          && hex(content[position]) >= 0
          && hex(content[position + 1]) >= 0) {
        c = (hex(content[position]) << 4) | hex(content[position + 1]);
        position += 2;
      }
      operands.append(c);
    }
  }

  private void literal() {
    position++;
    operands.addBytes();
    int depth = 1;
    while (position < content.length) {
      int c = content[position++];
      if (c == '\\') {
        escaped();
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return;
      }
      operands.append(c);
    }
  }

  private void escaped() {
    int c = position < content.length ? content[position++] : '\n';
    switch (c) {
      case 'n' -> operands.append('\n');
      case 'r' -> operands.append('\r');
      case 't' -> operands.append('\t');
      case 'b' -> operands.append('\b');
      case 'f' -> operands.append('\f');
      case '\n' -> {}
      case '\r' -> position += position < content.length && content[position] == '\n' ? 1 : 0;
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
      default -> operands.append(c);
    }
  }

  private void octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && position < content.length; i++) {
      int digit = content[position] - '0';
      if (digit < 0 || digit > 7) {
        break;
      }
      value = (value << 3) | digit;
      position++;
    }
    operands.append(value);
  }

  private void angle() {
    position++;
    if (position < content.length && content[position] == '<') {
      position++;
      return;
    }
    operands.addBytes();
    int half = -1;
    while (position < content.length) {
      int c = content[position++];
      if (c == '>') {
        break;
      }
      int digit = hex(c);
      if (digit >= 0 && half >= 0) {
        operands.append((half << 4) | digit);
        half = -1;
      } else if (digit >= 0) {
        half = digit;
      }
    }
    if (half >= 0) {
      operands.append(half << 4);
    }
  }

  private void comment() {
    while (position < content.length && content[position] != '\n' && content[position] != '\r') {
      position++;
    }
  }

  private static int hex(int c) {
    if (isDigit(c)) {
      return c - '0';
    }
    int letter = c | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  private static boolean isRegular(int c) {
    return c > ' '
        && switch (c) {
          case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
          default -> true;
        };
  }
}
