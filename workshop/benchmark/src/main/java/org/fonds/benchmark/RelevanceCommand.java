package org.fonds.benchmark;

import org.fonds.benchmark.relevance.RelevanceBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures whether searches find what people have judged to answer them. */
@Command(
    name = "relevance",
    description = {
      "Asks judged queries of the demonstration archive and of diplomatic documents,",
      "and prints nDCG and recall of the first ten by language and by kind."
    })
final class RelevanceCommand implements Runnable {

  private final RelevanceBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Option(
      names = "--failures",
      arity = "0..1",
      paramLabel = "LIMIT",
      defaultValue = "0",
      fallbackValue = "0.5",
      description = {
        "Lists the queries whose nDCG is below the limit (0.5 if not said), the worst first,",
        "with what came first and what is missing, each with its grade."
      })
  private double limit;

  RelevanceCommand(RelevanceBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(disk.folder(), limit);
  }
}
