package org.fonds.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a source file as they lie in the store.
 *
 * @param file what is known of it since it came
 * @param path only to be read
 */
public record Original(SourceFile file, Path path, long sizeInBytes) {

  /**
   * The bytes from the first; the caller closes.
   *
   * @throws StoreException if the file cannot be opened
   */
  public InputStream open() {
    try {
      return new BufferedInputStream(Files.newInputStream(path));
    } catch (IOException e) {
      throw new StoreException("cannot open the original " + path, e);
    }
  }
}
