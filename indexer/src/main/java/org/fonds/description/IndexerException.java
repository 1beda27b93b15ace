package org.fonds.description;

import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions of the indexer: lost infrastructure and broken set-up. What can be
 * expected of files and descriptions is an outcome, never an exception.
 */
public class IndexerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what, where, what was found, what to do
   */
  public IndexerException(String message) {
    this(message, null);
  }

  /**
   * @param message what, where, what was found, what to do
   * @param cause null if nothing else was thrown
   */
  public IndexerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
