package org.fonds.ingest;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The processes that read for the run find out by themselves that it is gone. */
@DisabledOnOs(OS.WINDOWS)
class KilledAloneTest extends Kills {

  @Override
  void kill(IngestProcess run) throws InterruptedException {
    run.killAlone();
  }
}
