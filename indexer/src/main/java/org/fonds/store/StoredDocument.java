package org.fonds.store;

import java.time.Instant;
import java.util.List;
import org.fonds.description.Description;
import org.fonds.extraction.PageText;

/**
 * A document as the store holds it, without the bytes of its original.
 *
 * @param acceptedAt when its first version was accepted
 * @param pages the text by page in file order; empty where none could be read
 */
public record StoredDocument(
    DocumentId id,
    SourceFile file,
    Description description,
    TextOutcome textOutcome,
    List<PageText> pages,
    Instant acceptedAt) {

  public StoredDocument {
    pages = List.copyOf(pages);
  }
}
