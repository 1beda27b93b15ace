package org.fonds.benchmark;

import org.fonds.benchmark.desk.DeskBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures the desk of a large archive, and many people on the site at once. */
@Command(
    name = "desk",
    description = {
      "Measures how soon a description form opens and a save is found,",
      "and how the site answers 50 archivists and 200 readers at once."
    })
final class DeskCommand implements Runnable {

  private final DeskBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Documents in the archive; ${DEFAULT-VALUE} if not said.")
  private int documents;

  DeskCommand(DeskBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(documents, disk.folder());
  }
}
