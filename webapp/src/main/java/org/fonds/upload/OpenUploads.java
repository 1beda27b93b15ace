package org.fonds.upload;

import java.util.HashMap;
import java.util.Map;

/** How many files are being sent, and how large they will be. Safe for several threads. */
final class OpenUploads {

  private final Map<String, Upload> byId = new HashMap<>();
  private final Map<String, Integer> byOwner = new HashMap<>();
  private long promised;

  synchronized void add(Upload upload) {
    if (byId.put(upload.id(), upload) == null) {
      byOwner.merge(upload.owner(), 1, Integer::sum);
      promised += upload.sizeInBytes();
    }
  }

  synchronized void remove(Upload upload) {
    if (byId.remove(upload.id()) != null) {
      byOwner.merge(upload.owner(), -1, Integer::sum);
      promised -= upload.sizeInBytes();
    }
  }

  /** How many a person has begun. */
  synchronized int of(String owner) {
    return byOwner.getOrDefault(owner, 0);
  }

  /** The bytes of all of them, also of what has come: the inbox wants as much once more. */
  synchronized long promised() {
    return promised;
  }
}
