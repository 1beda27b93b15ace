package org.fonds.extraction;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Tesseract's TSV output as text: words into lines, lines into paragraphs, with the mean confidence
 * of the words, each weighed by its length.
 */
final class TesseractTable {

  private static final int BLOCK = 2;
  private static final int LINE = 4;
  private static final int CONFIDENCE = 10;
  private static final int TEXT = 11;
  private static final String WORD = "5";

  private final StringBuilder text = new StringBuilder();
  private String paragraph = "";
  private String line = "";
  private double weighed;
  private int letters;

  private TesseractTable() {}

  static OcrText read(List<String> rows) {
    TesseractTable table = new TesseractTable();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      if (cells.length > TEXT && cells[0].equals(WORD) && !cells[TEXT].isBlank()) {
        table.add(cells);
      }
    }
    int confidence = table.letters == 0 ? 0 : (int) Math.round(table.weighed / table.letters);
    return new OcrText(CleanText.of(table.text.toString()), confidence);
  }

  private void add(String[] cells) {
    String word = cells[TEXT].strip();
    String itsParagraph = String.join(".", cells[BLOCK], cells[BLOCK + 1]);
    String itsLine = itsParagraph + "." + cells[LINE];
    if (!text.isEmpty()) {
      if (!itsParagraph.equals(paragraph)) {
        text.append("\n\n");
      } else if (!itsLine.equals(line)) {
        text.append('\n');
      } else if (isParted(text.codePointBefore(text.length()), word.codePointAt(0))) {
        text.append(' ');
      }
    }
    paragraph = itsParagraph;
    line = itsLine;
    text.append(word);
    double confidence = Double.parseDouble(cells[CONFIDENCE]);
    if (confidence >= 0) {
      weighed += confidence * word.length();
      letters += word.length();
    }
  }

  /** Tesseract parts Japanese and Chinese anywhere; they write no blanks. */
  private static boolean isParted(int before, int after) {
    return !(isWrittenWithoutBlanks(before) && isWrittenWithoutBlanks(after));
  }

  private static boolean isWrittenWithoutBlanks(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    boolean punctuation = codePoint >= 0x3000 && codePoint <= 0x303F;
    boolean fullWidth = codePoint >= 0xFF00 && codePoint <= 0xFF65;
    return punctuation
        || fullWidth
        || script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
