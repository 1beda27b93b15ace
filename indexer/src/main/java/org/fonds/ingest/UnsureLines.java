package org.fonds.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.extraction.PageWords;
import org.fonds.index.OcrQuality;

/** The lines of a page read from its image of which the reading is sure of no word. */
final class UnsureLines {

  private UnsureLines() {}

  /** Each without its blanks; a line that stands on the page a second time, and sure, is none. */
  static Set<String> of(PageWords places) {
    Set<String> unsure = new HashSet<>();
    Set<String> sure = new HashSet<>();
    for (PageWords.Line line : places.lines()) {
      (isUnsure(line.words()) ? unsure : sure).add(withoutBlanks(line));
    }
    unsure.removeAll(sure);
    return unsure;
  }

  private static boolean isUnsure(List<PageWords.Word> words) {
    return words.stream()
        .allMatch(word -> OcrQuality.of(word.confidence()) == OcrQuality.UNREADABLE);
  }

  private static String withoutBlanks(PageWords.Line line) {
    return line.words().stream().map(PageWords.Word::text).collect(Collectors.joining());
  }
}
