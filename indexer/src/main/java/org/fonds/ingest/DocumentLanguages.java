package org.fonds.ingest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.extraction.PageText;

/** In which languages the pages of a document are. */
final class DocumentLanguages {

  private DocumentLanguages() {}

  /** ISO 639-1 codes, that of the most pages first. */
  static List<String> of(List<PageText> pages) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (PageText page : pages) {
      String language = page.language();
      if (language != null) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
