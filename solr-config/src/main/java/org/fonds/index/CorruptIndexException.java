package org.fonds.index;

import org.jspecify.annotations.Nullable;

/**
 * The files of the index are damaged or missing. Nothing is lost by it: the store holds every
 * document, and {@code fonds reindex} builds the index again.
 */
public final class CorruptIndexException extends IndexException {

  public CorruptIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
