package org.fonds.benchmark;

import org.fonds.benchmark.search.SearchBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures a whole search beside one plain request to the same index. */
@Command(
    name = "search",
    description = "Measures a whole search beside one plain request to the same index.")
final class SearchCommand implements Runnable {

  private final SearchBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "30000",
      description = "Documents in the index; ${DEFAULT-VALUE} if not said.")
  private int documents;

  SearchCommand(SearchBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(documents, disk.folder());
  }
}
