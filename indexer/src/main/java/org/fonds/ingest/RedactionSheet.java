package org.fonds.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.fonds.extraction.PageBoxes;
import org.fonds.store.StoredDocument;

/** A page on which boxes can be drawn, or why there is none. */
public sealed interface RedactionSheet {

  /**
   * The page.
   *
   * @param document of the page, as it is now
   * @param boxes that are on it, with the turn by which the image stands upright
   * @param pageCount how many pages the file has
   */
  record Ready(StoredDocument document, PageBoxes boxes, int pageCount, Image image)
      implements RedactionSheet {}

  /** The file is of a kind that has no pages to draw on. */
  record NoPages(StoredDocument document) implements RedactionSheet {}

  /**
   * The page cannot be drawn.
   *
   * @param reason why, in words that follow a colon
   */
  record NotDrawn(StoredDocument document, int pageCount, String reason)
      implements RedactionSheet {}

  /** There is no such document, or it has no file, or no such page. */
  record Missing() implements RedactionSheet {}

  /** An image as PNG. */
  final class Image {

    private final byte[] png;

    Image(byte[] png) {
      this.png = png.clone();
    }

    /** Its bytes from the first. */
    public InputStream open() {
      return new ByteArrayInputStream(png);
    }

    public int sizeInBytes() {
      return png.length;
    }
  }
}
