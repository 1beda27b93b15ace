package org.fonds.document.ui;

import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.Part;
import org.fonds.shell.ui.Links;

/** By what a browser shows a page of a document as it looks. */
sealed interface PageLook {

  /**
   * A page of a PDF, which is drawn.
   *
   * @param file its address, relative to the root of the site
   * @param page of that file, counted from 1; counted otherwise than in the document if it is a
   *     part
   */
  record Drawn(String file, int page) implements PageLook {

    /** Whether another page is drawn from the same file. */
    boolean isInTheFileOf(PageLook other) {
      return other instanceof Drawn drawn && drawn.file().equals(file);
    }
  }

  /** An image of the whole original, by its address. */
  record WholeImage(String image) implements PageLook {}

  /** An image of one page of the original, by its address. */
  record PageImage(String image) implements PageLook {}

  /** A page of the web, by its address. */
  record WebPage(String address) implements PageLook {}

  /** None: its words are shown, and it can be downloaded. */
  record None() implements PageLook {}

  /**
   * How a page is shown.
   *
   * @param page counted from 1
   * @param copied whether there is a copy of the original whose words can be selected
   */
  static PageLook of(ArchivedDocument document, int page, boolean copied) {
    String documents = "api/documents/" + document.id();
    if (document.isRedactedCopy()) {
      return new Drawn(Links.redactedCopy(document.id()), page);
    }
    if (copied) {
      return new Drawn(documents + "/access-copy", page);
    }
    Optional<Part> part = document.stored().partOfPage(page);
    String file = documents + part.map(within -> "/parts/" + within.number()).orElse("/original");
    return switch (part.map(PageLook::display).orElseGet(() -> FileKind.display(document))) {
      case PDF -> new Drawn(file, page - part.map(within -> within.firstPage() - 1).orElse(0));
      case IMAGE -> new WholeImage(file);
      case PAGES -> new PageImage(documents + "/pages/" + page + "/image");
      case WEB_PAGE -> new WebPage(file);
      case WORDS, DOWNLOAD -> new None();
    };
  }

  /** The site makes no images of single pages within a part. */
  private static FileKind.Display display(Part part) {
    FileKind.Display display = FileKind.of(part.mediaType()).display();
    return display == FileKind.Display.PAGES ? FileKind.Display.DOWNLOAD : display;
  }
}
