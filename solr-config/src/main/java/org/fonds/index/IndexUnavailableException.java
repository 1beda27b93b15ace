package org.fonds.index;

import org.jspecify.annotations.Nullable;

/**
 * The index is there but cannot be reached now: Solr does not answer, or another process has it.
 */
public final class IndexUnavailableException extends IndexException {

  public IndexUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
