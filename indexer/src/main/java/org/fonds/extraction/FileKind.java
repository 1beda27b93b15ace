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
  /** What offices write: texts, tables, slides. */
  OFFICE,
  /** Whatever else Tika has a reader for; it may find words or not. */
  OTHER,
  /** Nothing but other files: letters in a mailbox, files in a compressed one. */
  COLLECTION,
  /** ZIP and TAR, which are unpacked like folders where they are no part of something else. */
  CONTAINER,
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

  private static final Set<String> COLLECTIONS =
      Set.of(
          "application/mbox",
          "application/vnd.ms-outlook-pst",
          "application/vnd.ms-tnef",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-archive",
          "application/x-arj",
          "application/x-cpio",
          "application/java-archive",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-lzma",
          "application/zlib",
          "application/x-compress",
          "application/zstd");
  private static final Set<String> CONTAINERS =
      Set.of("application/zip", "application/x-tar", "application/x-gtar");

  static FileKind of(String mediaType) {
    return switch (mediaType) {
      case "application/pdf" -> PDF;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "message/rfc822" -> MAIL;
      default -> byFamily(mediaType);
    };
  }

  private static FileKind byFamily(String mediaType) {
    if (COLLECTIONS.contains(mediaType)) {
      return COLLECTION;
    }
    if (CONTAINERS.contains(mediaType)) {
      return CONTAINER;
    }
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
