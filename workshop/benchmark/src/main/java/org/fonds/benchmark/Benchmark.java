package org.fonds.benchmark;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.fonds.benchmark.citation.CitationsBenchmark;
import org.fonds.benchmark.desk.DeskBenchmark;
import org.fonds.benchmark.export.ExportBenchmark;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.MissingHereException;
import org.fonds.benchmark.names.NamesBenchmark;
import org.fonds.benchmark.pdf.PdfBenchmark;
import org.fonds.benchmark.reading.ReadingBenchmark;
import org.fonds.benchmark.relevance.RelevanceBenchmark;
import org.fonds.benchmark.search.BatchBenchmark;
import org.fonds.benchmark.search.LargeBenchmark;
import org.fonds.benchmark.search.SearchBenchmark;
import org.fonds.benchmark.shorttext.ShortTextBenchmark;
import org.fonds.benchmark.site.SiteBenchmark;
import org.fonds.benchmark.size.SizeBenchmark;
import org.fonds.benchmark.suggestion.SuggestionsBenchmark;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The command {@code fonds benchmark}. */
@Command(
    name = "fonds benchmark",
    description = {
      "Measures a running site, or starts the demonstration archive and measures it.",
      "benchmarks/README.md says how each measure is taken."
    },
    synopsisSubcommandLabel = "[COMMAND]")
public final class Benchmark implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISSING_HERE = 6;

  private final Path launcher;
  private final PrintWriter out;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  boolean help;

  @Parameters(arity = "0..1", paramLabel = "ADDRESS", description = "Of a running site.")
  private @Nullable URI address;

  private Benchmark(Path launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Measures, prints and ends the process with the exit code of the command.
   *
   * @param arguments the launcher's path, then what was typed
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
    Path script = Path.of(arguments[0]);
    Launcher launcher = new Launcher(script);
    System.exit(
        new CommandLine(new Benchmark(script, out))
            .addSubcommand(new IngestCommand(new PdfBenchmark(launcher, out)))
            .addSubcommand(new ShortTextsCommand(new ShortTextBenchmark(launcher, out)))
            .addSubcommand(new SearchCommand(new SearchBenchmark(launcher, out)))
            .addSubcommand(new BatchCommand(new BatchBenchmark(launcher, out)))
            .addSubcommand(new LargeCommand(new LargeBenchmark(launcher, out)))
            .addSubcommand(new SizeCommand(new SizeBenchmark(launcher, out)))
            .addSubcommand(new SuggestionsCommand(new SuggestionsBenchmark(launcher, out)))
            .addSubcommand(new NamesCommand(new NamesBenchmark(launcher, out)))
            .addSubcommand(new RelevanceCommand(new RelevanceBenchmark(launcher, out)))
            .addSubcommand(new DeskCommand(new DeskBenchmark(launcher, out)))
            .addSubcommand(new ReadingCommand(new ReadingBenchmark(launcher, out)))
            .addSubcommand(new CitationsCommand(new CitationsBenchmark(out)))
            .addSubcommand(new ExportCommand(new ExportBenchmark(launcher, out)))
            .addSubcommand(new GrowthCommand(new ShortTextBenchmark(launcher, out)))
            .setUseSimplifiedAtFiles(true)
            .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command.getErr()))
            .execute(Arrays.copyOfRange(arguments, 1, arguments.length)));
  }

  private static int failed(Exception failure, PrintWriter err) throws Exception {
    return switch (failure) {
      case MissingHereException missing -> said(missing, err, MISSING_HERE);
      case BenchmarkException known -> said(known, err, FAILED);
      default -> throw failure;
    };
  }

  private static int said(BenchmarkException failure, PrintWriter err, int exitCode) {
    err.println("fonds: " + failure.getMessage());
    return exitCode;
  }

  @Override
  public Integer call() {
    SiteBenchmark site = new SiteBenchmark(out);
    if (address == null) {
      site.ownSite(launcher);
    } else {
      site.runningSite(address);
    }
    return DONE;
  }
}
