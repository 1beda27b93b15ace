package org.fonds.benchmark.measurement;

/** This machine lacks something that the measurement needs; the message says what to install. */
public final class MissingHereException extends BenchmarkException {

  private static final long serialVersionUID = 1L;

  public MissingHereException(String message) {
    super(message);
  }
}
