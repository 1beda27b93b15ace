package org.fonds.document.ui;

import java.util.Locale;

/** What a source file is, in words, and whether a browser can show it as it is. */
record FileKind(String name, Display display) {

  /** How the original is shown. */
  enum Display {
    PDF,
    IMAGE,
    /** By its text and by download only. */
    TEXT
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
      case "image/tiff" -> new FileKind("TIFF image", Display.TEXT);
      case "text/plain" -> new FileKind("Plain text", Display.TEXT);
      case "text/html", "application/xhtml+xml" -> new FileKind("Web page", Display.TEXT);
      case "text/rtf", "application/rtf" -> new FileKind("RTF", Display.TEXT);
      case "message/rfc822" -> new FileKind("E-mail", Display.TEXT);
      case "application/vnd.oasis.opendocument.text" -> new FileKind("ODT", Display.TEXT);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
          new FileKind("DOCX", Display.TEXT);
      default -> new FileKind(type, Display.TEXT);
    };
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
