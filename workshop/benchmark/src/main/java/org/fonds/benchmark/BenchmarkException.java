package org.fonds.benchmark;

import org.jspecify.annotations.Nullable;

/** The measurement could not be made; the message says why. */
final class BenchmarkException extends RuntimeException {

  BenchmarkException(String message) {
    this(message, null);
  }

  BenchmarkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
