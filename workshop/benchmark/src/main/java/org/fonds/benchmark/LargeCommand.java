package org.fonds.benchmark;

import org.fonds.benchmark.search.LargeBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures whole searches of a large archive. */
@Command(
    name = "large",
    description = "Measures whole searches of a large archive; filling it takes most of an hour.")
final class LargeCommand implements Runnable {

  private final LargeBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "295000",
      description =
          "Documents in the index; ${DEFAULT-VALUE} if not said, which have a million pages.")
  private int documents;

  LargeCommand(LargeBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(documents, disk.folder());
  }
}
