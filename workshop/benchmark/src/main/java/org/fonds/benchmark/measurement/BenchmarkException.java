package org.fonds.benchmark.measurement;

import org.jspecify.annotations.Nullable;

/** The measurement could not be made; the message says why and what to do. */
public class BenchmarkException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BenchmarkException(String message) {
    this(message, null);
  }

  public BenchmarkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
