package org.fonds.index;

import org.jspecify.annotations.Nullable;

/**
 * The index could not do what was asked. Thrown as itself where a request was wrong in a way that
 * only a change of the program or of Solr's own settings mends.
 */
public class IndexException extends RuntimeException {

  /**
   * @param message what happened, where, and what to do; shown to people as it is
   * @param cause null if there is none
   */
  public IndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
