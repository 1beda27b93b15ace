package org.fonds.benchmark;

import org.fonds.benchmark.citation.CitationsBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures one citation in each style beside its parts with commas between them. */
@Command(
    name = "citations",
    description = "Measures one citation in each style beside its parts with commas between them.")
final class CitationsCommand implements Runnable {

  private final CitationsBenchmark benchmark;

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Citations in each style; ${DEFAULT-VALUE} if not said.")
  private int citations;

  CitationsCommand(CitationsBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(citations);
  }
}
