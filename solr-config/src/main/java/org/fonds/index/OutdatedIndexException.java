package org.fonds.index;

/**
 * The index was made by another version of the program, with other fields or another analysis.
 * {@code fonds reindex} builds it again.
 */
public final class OutdatedIndexException extends IndexException {

  public OutdatedIndexException(String message) {
    super(message, null);
  }
}
