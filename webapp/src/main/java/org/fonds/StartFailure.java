package org.fonds;

import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.cli.WrongSettingException;
import org.fonds.description.IndexerException;
import org.fonds.index.IndexException;
import org.fonds.ingest.HomeInUseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the site cannot start, in the words of whatever refused: no stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailure implements FailureAnalyzer {

  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;
  private static final int HOME_IN_USE = 4;
  private static final int INDEX_UNAVAILABLE = 5;

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    return refusal(failure)
        .map(StartFailure::words)
        .map(words -> new FailureAnalysis(words, null, failure))
        .orElse(null);
  }

  private static String words(Throwable refusal) {
    return switch (refusal) {
      case PortInUseException taken ->
          "Another program has port "
              + taken.getPort()
              + " of this machine. Stop it, or choose another port with --port.";
      case BindException wrong -> String.valueOf(WrongSettingException.of(wrong).getMessage());
      default -> String.valueOf(refusal.getMessage());
    };
  }

  /** The exit code that the launcher documents for a failure. */
  static int exitCode(Throwable failure) {
    return switch (refusal(failure).orElse(failure)) {
      case BindException _ -> WRONG_USAGE;
      case HomeInUseException _ -> HOME_IN_USE;
      case IndexException _ -> INDEX_UNAVAILABLE;
      default -> FAILED;
    };
  }

  private static Optional<Throwable> refusal(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(cause ->
            cause instanceof IndexException
                || cause instanceof IndexerException
                || cause instanceof PortInUseException
                || cause instanceof BindException)
        .findFirst();
  }
}
