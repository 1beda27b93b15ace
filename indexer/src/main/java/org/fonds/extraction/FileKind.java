package org.fonds.extraction;

import java.util.Set;

/** The ways in which files are read, by their media type. */
enum FileKind {
  PDF,
  /** Words without form. */
  TEXT,
  HTML,
  MAIL,
  IMAGE,
  /** Whatever else Tika gives words for. */
  OFFICE,
  UNSUPPORTED;

  private static final Set<String> IMAGES =
      Set.of("image/tiff", "image/jpeg", "image/png", "image/bmp", "image/gif");
  private static final Set<String> OFFICE_TYPES =
      Set.of(
          "application/msword",
          "application/rtf",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/vnd.ms-outlook",
          "application/epub+zip",
          "application/xml",
          "text/xml");

  static FileKind of(String mediaType) {
    return switch (mediaType) {
      case "application/pdf" -> PDF;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "message/rfc822" -> MAIL;
      default -> byFamily(mediaType);
    };
  }

  private static FileKind byFamily(String mediaType) {
    if (IMAGES.contains(mediaType)) {
      return IMAGE;
    }
    if (OFFICE_TYPES.contains(mediaType)
        || mediaType.startsWith("application/vnd.openxmlformats-officedocument.")
        || mediaType.startsWith("application/vnd.oasis.opendocument.")) {
      return OFFICE;
    }
    return mediaType.startsWith("text/") ? TEXT : UNSUPPORTED;
  }
}
