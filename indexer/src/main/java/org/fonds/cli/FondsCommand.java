package org.fonds.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fonds.description.IndexerException;
import org.fonds.extraction.Passwords;
import org.fonds.index.IndexException;
import org.fonds.ingest.HomeInUseException;
import org.fonds.ingest.Partition;
import org.fonds.ingest.Retry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command {@code fonds} with everything that needs no browser. */
@Command(
    name = "fonds",
    description = "Brings sources into an archive and keeps its index and store sound.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      IngestCommand.class,
      OcrCommand.class,
      ReindexCommand.class,
      CheckCommand.class,
      VerifyCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed for another reason",
      "2:wrong usage",
      "3:some files failed: encrypted, damaged, too large, timed out, unreadable, failed, or their"
          + " description is faulty; the others are done, and --retry takes these again",
      "4:the home folder is in use by another process",
      "5:the index is out of reach or damaged",
      "7:stopped early by Ctrl-C or SIGTERM; the same command takes what is left"
    })
public final class FondsCommand implements Callable<Integer> {

  private final Terminal terminal;

  private FondsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Ends the process with the exit code of the command. */
  public static void main(String[] arguments) {
    LogFile.silence();
    System.exit(
        run(
            System.getenv(),
            new PrintWriter(System.out, true, System.out.charset()),
            new PrintWriter(System.err, true, System.err.charset()),
            arguments));
  }

  /**
   * Runs one command.
   *
   * @param environment settings such as FONDS_HOME
   * @return the exit code
   */
  public static int run(
      Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
    Terminal terminal = new Terminal(out, err, environment);
    return new CommandLine(new FondsCommand(terminal), new CommandFactory(terminal))
        .registerConverter(Partition.class, text -> value(() -> Partition.parse(text)))
        .registerConverter(Passwords.class, text -> value(() -> Passwords.read(Path.of(text))))
        .registerConverter(Retry.class, text -> value(() -> Retry.of(Path.of(text))))
        .registerConverter(Rate.class, text -> value(() -> Rate.parse(text)))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command.getErr()))
        .execute(settingsAsOptions(arguments));
  }

  /** What is wrong with it is wrong usage. */
  private static <T> T value(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException | IndexerException e) {
      throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /** {@code --fonds.key=value} is short for {@code --set fonds.key=value}. */
  private static String[] settingsAsOptions(String... arguments) {
    return Arrays.stream(arguments)
        .flatMap(argument ->
            argument.startsWith("--fonds.")
                ? Stream.of("--set", argument.substring(2))
                : Stream.of(argument))
        .toArray(String[]::new);
  }

  private static int failed(Exception failure, PrintWriter err) {
    err.println("fonds: " + (isOwn(failure) ? failure.getMessage() : failure.toString()));
    return switch (failure) {
      case HomeInUseException _ -> ExitCode.HOME_IN_USE;
      case IndexException _ -> ExitCode.INDEX_UNAVAILABLE;
      case WrongSettingException _ -> ExitCode.WRONG_USAGE;
      default -> ExitCode.FAILED;
    };
  }

  private static boolean isOwn(Exception failure) {
    return failure instanceof IndexerException || failure instanceof IndexException;
  }

  @Override
  public Integer call() {
    terminal
        .err()
        .println("fonds: say what to do: ingest, ocr, reindex, check or verify; --help says more");
    return ExitCode.WRONG_USAGE;
  }
}
