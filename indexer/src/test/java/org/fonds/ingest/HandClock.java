package org.fonds.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves on by hand. Safe for several threads. */
public final class HandClock implements InstantSource {

  private volatile Instant now = Instant.parse("1941-06-14T00:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }
}
