package org.fonds.shell.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was done, with the zone named: the site may stand in another than its reader. */
public record ZonedTime(ZoneId zone) {

  /** Day, minute and zone: {@code 14 June 2026, 09:05 UTC}. */
  public String say(Instant time) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", Locale.UK)
        .withZone(zone)
        .format(time);
  }
}
