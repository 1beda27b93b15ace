package org.fonds.benchmark;

import org.fonds.benchmark.suggestion.SuggestionsBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures suggestions while somebody types beside one plain query by a prefix. */
@Command(
    name = "suggestions",
    description = "Measures suggestions while somebody types beside one plain query by a prefix.")
final class SuggestionsCommand implements Runnable {

  private final SuggestionsBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "30000",
      description = "Documents in the index; ${DEFAULT-VALUE} if not said.")
  private int documents;

  SuggestionsCommand(SuggestionsBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(documents, disk.folder());
  }
}
