package org.fonds.extraction;

import java.time.Duration;
import java.util.List;

/** What became of the attempt to read a file's text. */
public sealed interface Extraction {

  /** What the file says of itself, as far as it could be asked. */
  FileMetadata metadata();

  /** Every page was read; some may be empty. */
  record Text(FileMetadata metadata, List<PageText> pages) implements Extraction {
    public Text {
      pages = List.copyOf(pages);
    }
  }

  /**
   * Some pages show something that could not be read: images where OCR is not available or failed.
   *
   * @param pages every page; the unread ones with what little text the file itself gives
   * @param unread numbers of the pages that were not read, ascending; at least one
   * @param reason a sentence for the report
   */
  record Partial(FileMetadata metadata, List<PageText> pages, List<Integer> unread, String reason)
      implements Extraction {
    public Partial {
      pages = List.copyOf(pages);
      unread = List.copyOf(unread);
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
  record Damaged(FileMetadata metadata, List<PageText> recovered, String reason)
      implements Extraction {
    public Damaged {
      recovered = List.copyOf(recovered);
    }
  }

  /**
   * Reading took longer than allowed.
   *
   * @param recovered the pages that were read by then; may be empty
   */
  record TimedOut(FileMetadata metadata, Duration limit, List<PageText> recovered)
      implements Extraction {
    public TimedOut {
      recovered = List.copyOf(recovered);
    }
  }

  /**
   * The file, or what it expands to, is beyond a limit of the settings.
   *
   * @param recovered the pages up to the limit; may be empty
   * @param reason a sentence for the report that names the limit
   */
  record TooLarge(FileMetadata metadata, List<PageText> recovered, String reason)
      implements Extraction {
    public TooLarge {
      recovered = List.copyOf(recovered);
    }
  }

  /** No reader for this type is known. */
  record Unsupported(FileMetadata metadata) implements Extraction {}

  /** The file has no bytes. */
  record Empty(FileMetadata metadata) implements Extraction {}
}
