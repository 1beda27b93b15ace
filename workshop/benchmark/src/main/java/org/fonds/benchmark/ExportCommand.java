package org.fonds.benchmark;

import org.fonds.benchmark.export.ExportBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures the export of a whole result. */
@Command(
    name = "export",
    description = "Measures the export of a whole result in each format, and its memory.")
final class ExportCommand implements Runnable {

  private final ExportBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Documents in the archive; ${DEFAULT-VALUE} if not said.")
  private int documents;

  ExportCommand(ExportBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(documents, disk.folder());
  }
}
