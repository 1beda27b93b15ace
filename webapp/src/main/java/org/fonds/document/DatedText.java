package org.fonds.document;

import java.time.Instant;
import java.util.List;
import org.fonds.extraction.PageText;

/**
 * The text of a document as a version of it has it.
 *
 * @param version counted from 1
 * @param since when the version was stored
 * @param pages as corrected then
 */
public record DatedText(int version, Instant since, List<PageText> pages) {

  public DatedText {
    pages = List.copyOf(pages);
  }
}
