package org.fonds.benchmark;

import org.fonds.benchmark.shorttext.ShortTextBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures how cost grows with number. */
@Command(
    name = "growth",
    description = "Ingests some short texts, then ten times as many into another archive.")
final class GrowthCommand implements Runnable {

  private final ShortTextBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many are some (${DEFAULT-VALUE}).")
  private int documents;

  GrowthCommand(ShortTextBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.growth(documents, disk.folder());
  }
}
