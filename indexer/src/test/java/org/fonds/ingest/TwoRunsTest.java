package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.write;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that bring the same folder into the same home at the same time. */
@DisabledOnOs(OS.WINDOWS)
class TwoRunsTest {

  private static final int FILES = 100;
  private static final int HOME_IN_USE = 4;

  @TempDir private Path folder;

  @Test
  void the_second_is_told_who_has_the_home_and_the_first_goes_on() throws Exception {
    for (int i = 0; i < FILES; i++) {
      write(folder, "sources/%03d.txt".formatted(i));
    }
    Path home = folder.resolve("home");
    IngestProcess first = IngestProcess.start(home, folder.resolve("sources"));
    first.awaitHome();
    // Held from here to its end, so that a quick first run does not end before the second begins.
    first.pause();
    IngestProcess second = IngestProcess.start(home, folder.resolve("sources"));

    assertThat(second.exitCode()).isEqualTo(HOME_IN_USE);
    assertThat(second.said()).contains("is in use by fonds ingest (process ");
    first.goOn();
    assertThat(first.exitCode()).isZero();
    try (Archive archive = IngestFixtures.open(home)) {
      assertThat(IngestFixtures.stored(archive)).hasSize(FILES);
      assertThat(archive.check().run(finding -> assertThat(finding).isNull())).isEqualTo(FILES);
    }
  }
}
