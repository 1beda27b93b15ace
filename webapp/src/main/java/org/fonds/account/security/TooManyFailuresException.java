package org.fonds.account.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in was not even tried, because too many failed before it. */
public final class TooManyFailuresException extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyFailuresException(Duration wait) {
    super("too many sign-ins failed; the next may be tried in " + wait.toSeconds() + " s");
    this.wait = wait;
  }

  /** How long to wait before the next try; more than zero. */
  public Duration waiting() {
    return wait;
  }
}
