package org.fonds.benchmark;

import org.fonds.benchmark.size.SizeBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures the index beside a plain one, and what each feature has in it. */
@Command(
    name = "size",
    description = "Measures the size of the index beside a plain one, and of each feature in it.")
final class SizeCommand implements Runnable {

  private final SizeBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Documents in each index; ${DEFAULT-VALUE} if not said.")
  private int documents;

  SizeCommand(SizeBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(documents, disk.folder());
  }
}
