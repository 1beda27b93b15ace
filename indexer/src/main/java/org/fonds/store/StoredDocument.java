package org.fonds.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fonds.description.Description;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Part;

/**
 * A document as the store holds it, without the bytes of its original.
 *
 * @param acceptedAt when its first version was accepted
 * @param pages the text by page in file order, behind those of the file itself those of its parts;
 *     empty where none could be read
 * @param parts the files within the file, in the order of their numbers
 */
public record StoredDocument(
    DocumentId id,
    SourceFile file,
    Description description,
    TextOutcome textOutcome,
    List<PageText> pages,
    List<Part> parts,
    Instant acceptedAt) {

  public StoredDocument {
    pages = List.copyOf(pages);
    parts = List.copyOf(parts);
  }

  /** A document without parts. */
  public StoredDocument(
      DocumentId id,
      SourceFile file,
      Description description,
      TextOutcome textOutcome,
      List<PageText> pages,
      Instant acceptedAt) {
    this(id, file, description, textOutcome, pages, List.of(), acceptedAt);
  }

  /** The same document, described otherwise. */
  public StoredDocument withDescription(Description other) {
    return new StoredDocument(id, file, other, textOutcome, pages, parts, acceptedAt);
  }

  /**
   * A part.
   *
   * @param number counted from 1
   */
  public Optional<Part> part(int number) {
    return number >= 1 && number <= parts.size()
        ? Optional.of(parts.get(number - 1))
        : Optional.empty();
  }

  /** The part to which a page belongs; empty if it is one of the file's own. */
  public Optional<Part> partOfPage(int page) {
    return parts.stream().filter(part -> part.holds(page)).findFirst();
  }
}
