package org.fonds.desk;

import java.time.Instant;

/**
 * One source that somebody handed in since the site was started.
 *
 * @param number counted up from 1 at each start
 * @param fileName as it came
 * @param who the name of the account
 */
public record Arrival(
    long number, String fileName, String who, Instant arrivedAt, ArrivalState state) {

  Arrival in(ArrivalState other) {
    return new Arrival(number, fileName, who, arrivedAt, other);
  }

  /** Whether nothing more will happen to it. */
  public boolean isSettled() {
    return state instanceof ArrivalState.Settled;
  }
}
