package org.fonds.extraction;

import org.fonds.description.IndexerException;

/** Files cannot be read at all on this machine; says nothing of the file. */
public final class ReaderFailedException extends IndexerException {

  private static final long serialVersionUID = 1L;

  ReaderFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
