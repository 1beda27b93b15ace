package org.fonds.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonedTimeTest {

  @ParameterizedTest
  @CsvSource({
    "UTC, '14 June 2026, 09:05 UTC'",
    "Europe/Tallinn, '14 June 2026, 12:05 EEST'",
    "+05:00, '14 June 2026, 14:05 +05:00'",
  })
  void names_its_zone(String zone, String said) {
    assertThat(new ZonedTime(ZoneId.of(zone)).say(Instant.parse("2026-06-14T09:05:00Z")))
        .isEqualTo(said);
  }
}
