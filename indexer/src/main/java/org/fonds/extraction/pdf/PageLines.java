package org.fonds.extraction.pdf;

/**
 * Makes lines and paragraphs out of the letters of a page, in the order in which the page shows
 * them. Letters that follow each other on one line of writing, whatever its direction, are a line;
 * a gap between them parts words.
 */
final class PageLines {

  /** How far from a line, in units of the larger letter, one may stand and belong to it. */
  private static final double RAISED = 0.55;

  /** A step back of this many letter sizes begins a line, even at the same height. */
  private static final double STEP_BACK = 1.5;

  private static final double SAME_DIRECTION = 0.985;

  /** Letters set apart by less than this are one word, as in emphasis by spacing. */
  private static final double SPACED_OUT = 0.5;

  private static final double PARAGRAPH_AFTER_LINE = 1.9;
  private static final double PARAGRAPH_IN_PITCHES = 1.35;

  private final StringBuilder page = new StringBuilder();
  private final LineText line = new LineText();
  private final ShownTwice shown = new ShownTwice();

  private double directionX = 1;
  private double directionY;
  private double across;
  private double size;
  private double wordGap;
  private double lineX = 1;
  private double lineY;
  private double lineAcross;
  private double lineSize;
  private double pitch;
  private double penStart;
  private double penEnd;
  private double letterGap;
  private boolean blankPending;
  private boolean firstLine = true;
  private int glyphs;
  private int unmapped;

  /** The text of the page; what comes next is a page of its own. */
  PdfPageText endPage() {
    endLine();
    PdfPageText text = new PdfPageText(page.toString(), glyphs, unmapped);
    page.setLength(0);
    shown.clear();
    firstLine = true;
    pitch = 0;
    glyphs = 0;
    unmapped = 0;
    return text;
  }

  int length() {
    return page.length() + line.length();
  }

  void count(boolean withoutMeaning) {
    glyphs++;
    unmapped += withoutMeaning ? 1 : 0;
  }

  /**
   * Letters from here on stand on a line through a point.
   *
   * @param dx of a vector of length 1 in the direction of writing
   * @param mirrored whether the next line is to the left of this direction
   * @return the place of the point along the line
   */
  double beginRun(double dx, double dy, double x, double y, boolean mirrored) {
    directionX = dx;
    directionY = dy;
    double left = y * dx - x * dy;
    across = mirrored ? -left : left;
    return x * dx + y * dy;
  }

  /** In the page's units. */
  void sizes(double letter, double gapOfWords) {
    size = letter;
    wordGap = gapOfWords;
  }

  /** The gap that the letters of a string are set apart by, in the page's units. */
  void letterGap(double gap) {
    if (gap > 0 && gap < SPACED_OUT * size) {
      letterGap = gap;
    }
  }

  /** A letter, or what one glyph stands for, from and to places along its line. */
  void letter(String letters, double start, double end) {
    if (letters.isBlank()) {
      blank(start, end);
      return;
    }
    double tolerance = Math.max((end - start) / 3 / letters.length(), size * 0.01);
    if (shown.add(letters, start, across, tolerance)) {
      return;
    }
    if (!line.isEmpty() && UnicodeText.isMark(letters.codePointAt(0)) && isOnLine()) {
      line.add(letters, start, end);
      return;
    }
    if (line.isEmpty()) {
      beginLine();
    } else {
      follow(letters, start, end);
    }
    line.add(letters, start, end);
    blankPending = false;
    letterGap = 0;
    boolean within = start >= penStart && end < penEnd && line.size() > 1;
    penEnd = within ? penEnd : end;
    penStart = start;
    if (size > lineSize * 1.2) {
      lineSize = size;
      lineAcross = across;
    }
  }

  private void blank(double start, double end) {
    if (!line.isEmpty() && isOnLine() && start > penEnd - STEP_BACK * size) {
      blankPending = true;
      penEnd = Math.max(start, Math.min(end, penEnd + size));
    } else if (!line.isEmpty() && isOnLine() && line.isRightToLeft()) {
      blankPending = true;
      penStart = start;
    }
  }

  private void follow(String letters, double start, double end) {
    double gap = start - penEnd;
    boolean leftwards =
        start < penStart
            && (line.isRightToLeft() || UnicodeText.isRightToLeft(letters.codePointAt(0)));
    if (leftwards && penStart - end > -size) {
      gap = penStart - end;
    }
    double larger = Math.max(size, lineSize);
    boolean back = gap < -STEP_BACK * larger && !leftwards;
    boolean elsewhere = gap < -0.5 * larger && Math.abs(across - lineAcross) > 0.2 * size;
    if (!isOnLine() || back || (elsewhere && !leftwards)) {
      endLine();
      beginLine();
    } else if (blankPending || gap - letterGap > gapOfWords(letters)) {
      line.addBlank(Math.min(penEnd, start), Math.max(penEnd, start));
    }
  }

  private double gapOfWords(String letters) {
    boolean dense =
        UnicodeText.isWithoutBlanks(letters.charAt(0)) && UnicodeText.isWithoutBlanks(line.last());
    return dense
        ? WordGaps.WITHOUT_BLANKS * size
        : Math.min(wordGap, 0.2 * Math.max(size, lineSize));
  }

  private boolean isOnLine() {
    return directionX * lineX + directionY * lineY > SAME_DIRECTION
        && Math.abs(across - lineAcross) <= RAISED * Math.max(size, lineSize);
  }

  private void endLine() {
    if (!line.isEmpty()) {
      line.writeTo(page);
      line.clear();
    }
    blankPending = false;
    letterGap = 0;
  }

  private void beginLine() {
    if (!firstLine) {
      page.append(isParagraph() ? "\n\n" : "\n");
    }
    firstLine = false;
    lineX = directionX;
    lineY = directionY;
    lineAcross = across;
    lineSize = size;
    penStart = Double.NEGATIVE_INFINITY;
  }

  private boolean isParagraph() {
    if (directionX * lineX + directionY * lineY <= SAME_DIRECTION) {
      pitch = 0;
      return true;
    }
    double down = lineAcross - across;
    double usual = pitch == 0 ? PARAGRAPH_AFTER_LINE * size : PARAGRAPH_IN_PITCHES * pitch;
    boolean paragraph = down < -RAISED * size || down > Math.max(usual, 1.3 * size);
    pitch = paragraph || down < RAISED * size ? pitch : down;
    return paragraph;
  }
}
