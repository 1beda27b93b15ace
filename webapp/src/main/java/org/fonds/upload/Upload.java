package org.fonds.upload;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A file that is being sent.
 *
 * @param id 32 hexadecimal digits that nobody can guess
 * @param owner the name of the account that sends it; nobody else sees it
 * @param name of the file, without folders
 * @param path where it came from, relative to what was handed in; for the record only, never a
 *     place on this disk
 * @param sizeInBytes of the whole file, at least 0
 * @param together whether it waits for others and is then taken in with them as one
 * @param begunAt when its sending was begun
 */
public record Upload(
    String id,
    String owner,
    String name,
    String path,
    long sizeInBytes,
    boolean together,
    Instant begunAt) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  /**
   * @throws IllegalArgumentException if the id or the size cannot be
   */
  public Upload {
    if (!isId(id)) {
      throw new IllegalArgumentException("\"" + id + "\" is no id of an upload");
    }
    if (sizeInBytes < 0) {
      throw new IllegalArgumentException("an upload of " + sizeInBytes + " bytes");
    }
  }

  /** Whether a text is formed like an id, so that it can name a folder. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
