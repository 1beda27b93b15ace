package org.fonds.store;

/**
 * The file as it came, kept bit for bit.
 *
 * @param name as it came, without folders
 * @param path where it came from, relative to the folder that was ingested; for the record only
 * @param sha256 64 lower-case hexadecimal digits
 * @param mediaType found by content
 * @param pageCount number of pages in the file, at least 0
 */
public record SourceFile(
    String name, String path, String sha256, long sizeInBytes, String mediaType, int pageCount) {

  /** The same file, of which more is known. */
  public SourceFile readAs(String type, int pages) {
    return new SourceFile(name, path, sha256, sizeInBytes, type, pages);
  }

  /**
   * No file: that of a unit of which only a description is here, and all that is said of a file
   * that nobody may see.
   */
  public static SourceFile none() {
    return new SourceFile("", "", "", 0, "application/octet-stream", 0);
  }

  /** What is said of a file of which readers get a redacted copy. */
  static SourceFile redacted(int pageCount) {
    return new SourceFile("", "", "", 0, "application/pdf", pageCount);
  }

  /** Whether there is a file. */
  public boolean isThere() {
    return !sha256.isEmpty();
  }
}
