package org.fonds.document.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The mode with this value in the address. */
  static Optional<ViewMode> of(String parameter) {
    return Stream.of(values()).filter(mode -> mode.parameter().equals(parameter)).findFirst();
  }
}
