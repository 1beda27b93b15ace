package org.fonds.generator;

import org.jspecify.annotations.Nullable;

/** A document could not be made; the message names it and says why. */
final class GeneratorException extends RuntimeException {

  GeneratorException(String message) {
    this(message, null);
  }

  GeneratorException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
