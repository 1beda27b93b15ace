package org.fonds.ingest;

/** The wish of a person that a run ends early. Safe for several threads. */
public final class StopRequest {

  private volatile boolean made;

  /** Asks for it: files in hand are finished, and none is begun any more. */
  public void make() {
    made = true;
  }

  public boolean isMade() {
    return made;
  }
}
