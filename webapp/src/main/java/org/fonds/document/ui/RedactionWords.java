package org.fonds.document.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.fonds.store.Redactions;

/** Says what is blacked out. */
final class RedactionWords {

  private RedactionWords() {}

  /** A sentence for those who see everything. */
  static String of(Redactions redactions) {
    List<Integer> pages = redactions.boxedPages();
    int boxes = redactions.boxCount();
    return "Readers see a redacted copy: %d %s on %s %s."
        .formatted(
            boxes,
            boxes == 1 ? "box" : "boxes",
            pages.size() == 1 ? "page" : "pages",
            pages.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }
}
