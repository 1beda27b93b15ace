package org.fonds.ingest;

import java.nio.file.Path;
import org.fonds.extraction.Part;

/** What became of opening a part of a document. */
public sealed interface PartOpening {

  /**
   * It lies in a file of its own.
   *
   * @param file only to be read, and soon
   * @param tag another one for other bytes
   */
  record Opened(Part part, Path file, String tag) implements PartOpening {}

  /** The document has no part with this number. */
  record NoSuchPart() implements PartOpening {}

  /**
   * It cannot be taken out of its document.
   *
   * @param reason a few words
   */
  record Failed(String reason) implements PartOpening {}
}
