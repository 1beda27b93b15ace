package org.fonds.extraction;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** What became of the attempt to read a file's text. */
public sealed interface Extraction {

  /** What the file says of itself, as far as it could be asked. */
  FileMetadata metadata();

  /** The pages that were read, in the order of their numbers; empty where none was. */
  default List<PageText> pages() {
    return List.of();
  }

  /** The same outcome with other pages; one that has no pages is left as it is. */
  default Extraction withPages(UnaryOperator<List<PageText>> change) {
    return this;
  }

  /**
   * The files within the file, in the order of their numbers; empty where there are none, or none
   * was looked for.
   */
  default List<Part> parts() {
    return List.of();
  }

  /** Every page was read; some may be empty. */
  record Text(FileMetadata metadata, List<PageText> pages, List<Part> parts) implements Extraction {
    public Text {
      pages = List.copyOf(pages);
      parts = List.copyOf(parts);
    }

    public Text(FileMetadata metadata, List<PageText> pages) {
      this(metadata, pages, List.of());
    }

    @Override
    public Extraction withPages(UnaryOperator<List<PageText>> change) {
      return new Text(metadata, change.apply(pages), parts);
    }
  }

  /**
   * Some pages show something that could not be read: images where OCR is not available or failed,
   * letters that their font does not name.
   *
   * @param pages every page; the unread ones with what text the file itself gives
   * @param unread numbers of the pages that were not read, ascending; at least one
   * @param reason a sentence for the report
   */
  record Partial(
      FileMetadata metadata,
      List<PageText> pages,
      List<Integer> unread,
      String reason,
      List<Part> parts)
      implements Extraction {
    public Partial {
      pages = List.copyOf(pages);
      unread = List.copyOf(unread);
      parts = List.copyOf(parts);
    }

    public Partial(
        FileMetadata metadata, List<PageText> pages, List<Integer> unread, String reason) {
      this(metadata, pages, unread, reason, List.of());
    }

    @Override
    public Extraction withPages(UnaryOperator<List<PageText>> change) {
      return new Partial(metadata, change.apply(pages), unread, reason, parts);
    }
  }

  /** The pages are images and OCR is not available here. */
  record ImageOnly(FileMetadata metadata, int pageCount) implements Extraction {}

  /** The file is locked by a password. */
  record Encrypted(FileMetadata metadata) implements Extraction {}

  /**
   * The file is broken.
   *
   * @param pages the pages that could be read all the same; may be empty
   * @param reason a sentence for the report
   */
  record Damaged(FileMetadata metadata, List<PageText> pages, String reason, List<Part> parts)
      implements Extraction {
    public Damaged {
      pages = List.copyOf(pages);
      parts = List.copyOf(parts);
    }

    public Damaged(FileMetadata metadata, List<PageText> pages, String reason) {
      this(metadata, pages, reason, List.of());
    }

    @Override
    public Extraction withPages(UnaryOperator<List<PageText>> change) {
      return new Damaged(metadata, change.apply(pages), reason, parts);
    }
  }

  /**
   * Reading took longer than allowed.
   *
   * @param pages the pages that were read by then; may be empty
   */
  record TimedOut(FileMetadata metadata, Duration limit, List<PageText> pages, List<Part> parts)
      implements Extraction {
    public TimedOut {
      pages = List.copyOf(pages);
      parts = List.copyOf(parts);
    }

    public TimedOut(FileMetadata metadata, Duration limit, List<PageText> pages) {
      this(metadata, limit, pages, List.of());
    }

    @Override
    public Extraction withPages(UnaryOperator<List<PageText>> change) {
      return new TimedOut(metadata, limit, change.apply(pages), parts);
    }
  }

  /**
   * The file, or what it expands to, is beyond a limit of the settings.
   *
   * @param pages the pages up to the limit; may be empty
   * @param reason a sentence for the report that names the limit
   */
  record TooLarge(FileMetadata metadata, List<PageText> pages, String reason, List<Part> parts)
      implements Extraction {
    public TooLarge {
      pages = List.copyOf(pages);
      parts = List.copyOf(parts);
    }

    public TooLarge(FileMetadata metadata, List<PageText> pages, String reason) {
      this(metadata, pages, reason, List.of());
    }

    @Override
    public Extraction withPages(UnaryOperator<List<PageText>> change) {
      return new TooLarge(metadata, change.apply(pages), reason, parts);
    }
  }

  /** No reader for this type is known. */
  record Unsupported(FileMetadata metadata) implements Extraction {}

  /** The file has no bytes. */
  record Empty(FileMetadata metadata) implements Extraction {}
}
