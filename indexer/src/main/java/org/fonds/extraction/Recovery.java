package org.fonds.extraction;

import java.util.function.Consumer;

/** Is told of what has been read while reading goes on, since what comes next may be its end. */
record Recovery(Consumer<PageText> pages, Consumer<Part> parts) {

  static Recovery none() {
    return new Recovery(page -> {}, part -> {});
  }

  /** The same, told by the reading of a part: its pages and parts stand behind others. */
  Recovery behind(int earlierPages, int earlierParts, int parent) {
    return new Recovery(
        page -> pages.accept(page.numbered(earlierPages + page.number())),
        part -> parts.accept(part.behind(earlierPages, earlierParts, parent)));
  }
}
