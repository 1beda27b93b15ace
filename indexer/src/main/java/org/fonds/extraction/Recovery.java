package org.fonds.extraction;

import java.util.function.Consumer;

/**
 * Is told of what has been read while reading goes on, since what comes next may be its end.
 *
 * @param images is run when images of pages begin to be read, which takes long
 */
record Recovery(Consumer<PageText> pages, Consumer<Part> parts, Runnable images) {

  static Recovery none() {
    return new Recovery(page -> {}, part -> {}, () -> {});
  }

  /** The same, told by the reading of a part: its pages and parts stand behind others. */
  Recovery behind(int earlierPages, int earlierParts, int parent) {
    return new Recovery(
        page -> pages.accept(page.numbered(earlierPages + page.number())),
        part -> parts.accept(part.behind(earlierPages, earlierParts, parent)),
        images);
  }
}
