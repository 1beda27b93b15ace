package org.fonds.benchmark;

import org.fonds.benchmark.names.NamesBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures whether names are found in another script. */
@Command(
    name = "names",
    description = "Searches for names in another script than the one in which they are kept.")
final class NamesCommand implements Runnable {

  private final NamesBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  NamesCommand(NamesBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(disk.folder());
  }
}
