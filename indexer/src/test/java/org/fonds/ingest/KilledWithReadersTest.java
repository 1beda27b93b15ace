package org.fonds.ingest;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The processes that read for the run are killed with it. */
@DisabledOnOs(OS.WINDOWS)
class KilledWithReadersTest extends Kills {

  @Override
  void kill(IngestProcess run) throws InterruptedException {
    run.kill();
  }
}
