package org.fonds.benchmark;

import org.fonds.benchmark.search.BatchBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures the rows of a batch search beside the same rows asked one by one. */
@Command(
    name = "batch",
    description = "Measures the rows of a batch search beside the same rows asked one by one.")
final class BatchCommand implements Runnable {

  private final BatchBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "30000",
      description = "Documents in the index; ${DEFAULT-VALUE} if not said.")
  private int documents;

  BatchCommand(BatchBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(documents, disk.folder());
  }
}
