package org.fonds.store;

import org.fonds.description.IndexerException;
import org.jspecify.annotations.Nullable;

/** The store cannot do what was asked: the disk refuses, or an object in it is not as it should. */
public class StoreException extends IndexerException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
