package org.fonds.document.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.document.ArchivedDocument;

/** What of a page is shown; in the address as {@code view}. */
enum ViewMode {
  /** The original as it came. */
  PAGE,
  /** The words read from it, with the hits marked. */
  TEXT,
  /** One beside the other. */
  BOTH;

  /** The value in the address. */
  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The modes in which a document can be looked at; at least one. */
  static List<ViewMode> of(ArchivedDocument document) {
    return switch (FileKind.display(document)) {
      case PDF, IMAGE, PAGES, WEB_PAGE -> List.of(values());
      case WORDS, DOWNLOAD -> List.of(TEXT);
    };
  }

  /** A page and its words side by side, where hits are marked on both; else words, if any. */
  static ViewMode usual(ArchivedDocument document) {
    boolean words = document.pages().stream().anyMatch(page -> !page.text().isBlank());
    if (!words) {
      return of(document).getFirst();
    }
    return FileKind.display(document) == FileKind.Display.PDF ? BOTH : TEXT;
  }

  /** The mode with this value in the address. */
  static Optional<ViewMode> of(String parameter) {
    return Stream.of(values()).filter(mode -> mode.parameter().equals(parameter)).findFirst();
  }
}
