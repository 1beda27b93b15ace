package org.fonds.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What tesseract writes of a page: the text as it lies there, and a table of its words. */
final class TesseractOutput {

  private static final int COLUMNS = 12;
  private static final String PAGE = "1";
  private static final String WORD = "5";

  /** Japanese and Chinese write no blanks; tesseract sets some all the same. */
  private static final String BLANKLESS =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u3000-\u303F\u30FC\uFF00-\uFF65]";

  private static final Pattern NEEDLESS_BLANK =
      Pattern.compile("(?<=" + BLANKLESS + ") +(?=" + BLANKLESS + ")");

  private final Map<String, List<PageWords.Word>> lines = new LinkedHashMap<>();
  private int width;
  private int height;

  private TesseractOutput() {}

  /**
   * @param text lines and paragraphs
   * @param table rows of tab-separated values, one for each word among others
   */
  static OcrText read(String text, List<String> table) {
    TesseractOutput output = new TesseractOutput();
    table.forEach(output::row);
    return new OcrText(
        CleanText.of(withoutNeedlessBlanks(text)),
        WordSense.confidence(output.lines.values().stream().flatMap(List::stream).toList()),
        output.places());
  }

  /** A text without the blanks that its script does not write. */
  static String withoutNeedlessBlanks(String text) {
    return NEEDLESS_BLANK.matcher(text).replaceAll("");
  }

  /** Its level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
  private void row(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length < COLUMNS) {
      return;
    }
    if (cells[0].equals(PAGE)) {
      width = Integer.parseInt(cells[8]);
      height = Integer.parseInt(cells[9]);
    }
    String word = cells[11].strip();
    double confidence = cells[0].equals(WORD) ? Double.parseDouble(cells[10]) : -1;
    if (confidence >= 0 && !word.isEmpty()) {
      String line = String.join("/", cells[2], cells[3], cells[4]);
      lines
          .computeIfAbsent(line, _ -> new ArrayList<>())
          .add(
              new PageWords.Word(
                  word,
                  Integer.parseInt(cells[6]),
                  Integer.parseInt(cells[7]),
                  Integer.parseInt(cells[8]),
                  Integer.parseInt(cells[9]),
                  (int) Math.round(confidence)));
    }
  }

  private PageWords places() {
    return new PageWords(
        width, height, 0, 0, lines.values().stream().map(PageWords.Line::new).toList());
  }
}
