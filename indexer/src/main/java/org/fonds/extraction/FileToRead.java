package org.fonds.extraction;

import java.nio.file.Path;
import org.fonds.description.Password;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be read.
 *
 * @param name as it came
 * @param mediaType found by its content
 * @param password to open it with; null if none is tried
 */
record FileToRead(
    Path path, String name, String mediaType, FileKind kind, @Nullable Password password) {

  /** The same, to be read in another way. */
  FileToRead as(FileKind other) {
    return new FileToRead(path, name, mediaType, other, password);
  }

  /** The same, to be opened with a password. */
  FileToRead openedWith(Password tried) {
    return new FileToRead(path, name, mediaType, kind, tried);
  }
}
