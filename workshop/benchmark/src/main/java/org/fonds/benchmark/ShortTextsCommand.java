package org.fonds.benchmark;

import org.fonds.benchmark.shorttext.ShortTextBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures ingest of many short texts. */
@Command(
    name = "short-texts",
    description = "Ingests many short described texts, then makes the index again.")
final class ShortTextsCommand implements Runnable {

  private final ShortTextBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "30000",
      description = "How many (${DEFAULT-VALUE}).")
  private int documents;

  ShortTextsCommand(ShortTextBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.speed(documents, disk.folder());
  }
}
