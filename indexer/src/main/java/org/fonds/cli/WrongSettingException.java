package org.fonds.cli;

import org.fonds.description.IndexerException;

/** A setting has a value that makes no sense, or a key that nobody knows. */
final class WrongSettingException extends IndexerException {

  private static final long serialVersionUID = 1L;

  WrongSettingException(String message, Throwable cause) {
    super(message, cause);
  }
}
