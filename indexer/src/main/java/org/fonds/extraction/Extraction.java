package org.fonds.extraction;

import java.time.Duration;
import java.util.List;

/** What became of the attempt to read a file's text. */
public sealed interface Extraction {

  /** What the file says of itself, as far as it could be asked. */
  FileMetadata metadata();

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
  }

  /** The pages are images and OCR is not available here. */
  record ImageOnly(FileMetadata metadata, int pageCount) implements Extraction {}

  /** The file is locked by a password. */
  record Encrypted(FileMetadata metadata) implements Extraction {}

  /**
   * The file is broken.
   *
   * @param recovered the pages that could be read all the same; may be empty
   * @param reason a sentence for the report
   */
  record Damaged(FileMetadata metadata, List<PageText> recovered, String reason, List<Part> parts)
      implements Extraction {
    public Damaged {
      recovered = List.copyOf(recovered);
      parts = List.copyOf(parts);
    }

    public Damaged(FileMetadata metadata, List<PageText> recovered, String reason) {
      this(metadata, recovered, reason, List.of());
    }
  }

  /**
   * Reading took longer than allowed.
   *
   * @param recovered the pages that were read by then; may be empty
   */
  record TimedOut(FileMetadata metadata, Duration limit, List<PageText> recovered, List<Part> parts)
      implements Extraction {
    public TimedOut {
      recovered = List.copyOf(recovered);
      parts = List.copyOf(parts);
    }

    public TimedOut(FileMetadata metadata, Duration limit, List<PageText> recovered) {
      this(metadata, limit, recovered, List.of());
    }
  }

  /**
   * The file, or what it expands to, is beyond a limit of the settings.
   *
   * @param recovered the pages up to the limit; may be empty
   * @param reason a sentence for the report that names the limit
   */
  record TooLarge(FileMetadata metadata, List<PageText> recovered, String reason, List<Part> parts)
      implements Extraction {
    public TooLarge {
      recovered = List.copyOf(recovered);
      parts = List.copyOf(parts);
    }

    public TooLarge(FileMetadata metadata, List<PageText> recovered, String reason) {
      this(metadata, recovered, reason, List.of());
    }
  }

  /** No reader for this type is known. */
  record Unsupported(FileMetadata metadata) implements Extraction {}

  /** The file has no bytes. */
  record Empty(FileMetadata metadata) implements Extraction {}
}
