package org.fonds.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself; often wrong, so it only fills what nobody has described.
 *
 * @param mediaType found by content, not by name, such as {@code application/pdf}
 * @param title null if the file names none
 * @param created as in the file, ISO 8601 date; null if none
 * @param unlocked whether the file was opened with a password
 */
public record FileMetadata(
    String mediaType,
    @Nullable String title,
    List<String> authors,
    @Nullable String created,
    boolean unlocked) {

  /** The media type of a file of which nothing is known. */
  public static final String UNKNOWN_TYPE = "application/octet-stream";

  public FileMetadata {
    authors = List.copyOf(authors);
  }

  /** Of a file that was not locked. */
  public FileMetadata(
      String mediaType, @Nullable String title, List<String> authors, @Nullable String created) {
    this(mediaType, title, authors, created, false);
  }
}
