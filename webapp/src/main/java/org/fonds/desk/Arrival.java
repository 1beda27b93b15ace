package org.fonds.desk;

import java.time.Instant;

/**
 * One source that somebody handed in.
 *
 * @param number counted up from 1, never given twice
 * @param fileName as it came
 * @param path where it came from, relative to what was handed in
 * @param sizeInBytes of the file
 * @param who the name of the account
 * @param upload the id of the upload by which it came; empty if it came otherwise
 */
public record Arrival(
    long number,
    String fileName,
    String path,
    long sizeInBytes,
    String who,
    Instant arrivedAt,
    String upload,
    ArrivalState state) {

  Arrival in(ArrivalState other) {
    return new Arrival(number, fileName, path, sizeInBytes, who, arrivedAt, upload, other);
  }

  /** Whether nothing more will happen to it. */
  public boolean isSettled() {
    return state instanceof ArrivalState.Settled;
  }
}
