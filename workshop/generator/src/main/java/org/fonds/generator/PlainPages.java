package org.fonds.generator;

import java.util.stream.Collectors;

/** A text as typewritten pages. */
final class PlainPages {

  private PlainPages() {}

  /** One page with the notice above it. */
  static String page(SourceText text, String markdown) {
    return Notice.in(text.language())
        + "\n\n"
        + PageBlocks.of(markdown).stream()
            .map(block -> block.kind() == PageBlocks.Kind.ITEM ? "- " + block.text() : block.text())
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  /** All pages with a separator between. */
  static String all(SourceText text, String separator) {
    return text.pages().stream()
        .map(page -> page(text, page))
        .collect(Collectors.joining(separator));
  }
}
