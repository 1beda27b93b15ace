package org.fonds.document.ui;

import java.util.Locale;
import org.fonds.document.ArchivedDocument;

/** What a source file is, in words, and whether a browser can show it as it is. */
record FileKind(String name, Display display) {

  /** How the original is shown. */
  enum Display {
    PDF,
    IMAGE,
    /** An image that browsers do not read, page by page as one that they do. */
    PAGES,
    /** In a frame, without scripts and without anything from elsewhere. */
    WEB_PAGE,
    /** Its words are the whole file. */
    WORDS,
    /** By its words and by download only. */
    DOWNLOAD;

    /** Whether it is images of pages, or may have some. */
    boolean hasPages() {
      return switch (this) {
        case PDF, IMAGE, PAGES -> true;
        case WEB_PAGE, WORDS, DOWNLOAD -> false;
      };
    }
  }

  /** The kind of a file by its media type. */
  static FileKind of(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    return switch (type) {
      case "application/pdf" -> new FileKind("PDF", Display.PDF);
      case "image/jpeg" -> new FileKind("JPEG image", Display.IMAGE);
      case "image/png" -> new FileKind("PNG image", Display.IMAGE);
      case "image/gif" -> new FileKind("GIF image", Display.IMAGE);
      case "image/webp" -> new FileKind("WebP image", Display.IMAGE);
      case "image/tiff" -> new FileKind("TIFF image", Display.PAGES);
      case "text/plain" -> new FileKind("Plain text", Display.WORDS);
      case "text/html", "application/xhtml+xml" -> new FileKind("Web page", Display.WEB_PAGE);
      case "text/rtf", "application/rtf" -> new FileKind("RTF", Display.DOWNLOAD);
      case "message/rfc822" -> new FileKind("E-mail", Display.DOWNLOAD);
      case "application/vnd.oasis.opendocument.text" -> new FileKind("ODT", Display.DOWNLOAD);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
          new FileKind("DOCX", Display.DOWNLOAD);
      default -> new FileKind(type, Display.DOWNLOAD);
    };
  }

  /** How the original of a document is shown; a file that is empty or broken is not. */
  static Display display(ArchivedDocument document) {
    boolean broken =
        switch (document.textOutcome()) {
          case EMPTY, ENCRYPTED, NO_FILE, WITHHELD -> true;
          case DAMAGED, UNSUPPORTED ->
              document.pages().stream().allMatch(page -> page.text().isBlank());
          case COMPLETE, PARTIAL, IMAGE_ONLY, TIMED_OUT, TOO_LARGE -> false;
        };
    return broken ? Display.DOWNLOAD : of(document.file().mediaType()).display();
  }

  /**
   * A size as people say it, in units of a thousand.
   *
   * @param bytes at least 0
   */
  static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " bytes";
    }
    if (bytes < 1_000_000) {
      return Math.round(bytes / 1_000.0) + " kB";
    }
    return String.format(Locale.ENGLISH, "%.1f MB", bytes / 1_000_000.0);
  }
}
