package org.fonds.extraction.pdf;

import java.io.IOException;

/** A document with something that only the slower reader knows how to take. */
final class NotReadHereException extends IOException {
  private static final long serialVersionUID = 1L;

  NotReadHereException(String reason) {
    super(reason);
  }
}
