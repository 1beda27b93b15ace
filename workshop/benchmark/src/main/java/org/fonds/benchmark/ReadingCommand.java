package org.fonds.benchmark;

import org.fonds.benchmark.reading.ReadingBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how soon a hit is seen on its page. */
@Command(
    name = "reading",
    description = {
      "Measures in a browser how soon a hit is seen marked on its page,",
      "in files of 1, 500 and 2,000 scanned pages."
    })
final class ReadingCommand implements Runnable {

  private final ReadingBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  ReadingCommand(ReadingBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(disk.folder());
  }
}
