package org.fonds.site;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read: key {@code fonds.reading}.
 *
 * @param reading {@code everybody}, also where not set, or {@code signed-in}
 */
@ConfigurationProperties(prefix = "fonds")
public record ReadingSettings(Readers reading) {

  public ReadingSettings(@Nullable Readers reading) {
    this.reading = reading == null ? Readers.EVERYBODY : reading;
  }

  /** Whether nobody reads without an account. */
  public boolean onlySignedIn() {
    return reading == Readers.SIGNED_IN;
  }
}
