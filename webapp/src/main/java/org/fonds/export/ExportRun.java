package org.fonds.export;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One export of a whole result, while it is written and afterwards. One thread writes, any may look
 * how far it has come.
 */
public final class ExportRun {

  /** How an export stands. */
  public enum State {
    /** It is being written. */
    GOES_ON,
    /** It was written to its end. */
    ENDED,
    /** It will never be whole: the archive failed, or nobody receives it any more. */
    BROKEN_OFF
  }

  private final String name;
  private final long total;
  private final AtomicLong written = new AtomicLong();
  private volatile State state = State.GOES_ON;

  /**
   * @param name of the format, for people
   * @param total documents that the result has
   */
  public ExportRun(String name, long total) {
    this.name = name;
    this.total = total;
  }

  /** Writes the file. */
  @FunctionalInterface
  public interface Writing {

    /**
     * Writes all of it.
     *
     * @throws IOException if nobody receives it any more
     */
    void write() throws IOException;
  }

  /**
   * Writes, and knows afterwards whether that came to its end.
   *
   * @throws IOException as the writing itself
   */
  public void during(Writing writing) throws IOException {
    State outcome = State.BROKEN_OFF;
    try {
      writing.write();
      outcome = State.ENDED;
    } finally {
      state = outcome;
    }
  }

  /** Counts a document that is about to be written. */
  public void count() {
    written.incrementAndGet();
  }

  /** The name of the format, for people. */
  public String name() {
    return name;
  }

  /** Documents that the result had when it was asked. */
  public long total() {
    return total;
  }

  /** Documents so far. */
  public long written() {
    return written.get();
  }

  /** How it stands. */
  public State state() {
    return state;
  }

  /** Whether nothing more will be written. */
  public boolean isOver() {
    return state != State.GOES_ON;
  }
}
