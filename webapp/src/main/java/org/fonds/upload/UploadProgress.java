package org.fonds.upload;

import java.time.Instant;

/**
 * How much of a file has come.
 *
 * @param offset bytes that have come, 0 to the size of the file
 * @param keptUntil when its bytes are thrown away unless more come
 */
public record UploadProgress(Upload upload, long offset, Instant keptUntil) {

  public boolean isWhole() {
    return offset == upload.sizeInBytes();
  }
}
