package org.fonds;

import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.description.IndexerException;
import org.fonds.index.IndexException;
import org.fonds.ingest.HomeInUseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says why the site cannot start, in the words of whatever refused: no stack trace. */
final class StartFailure implements FailureAnalyzer {

  private static final int FAILED = 1;
  private static final int HOME_IN_USE = 4;
  private static final int INDEX_UNAVAILABLE = 5;

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    return refusal(failure)
        .map(refusal -> new FailureAnalysis(String.valueOf(refusal.getMessage()), null, failure))
        .orElse(null);
  }

  /** The exit code that the launcher documents for a failure. */
  static int exitCode(Throwable failure) {
    return switch (refusal(failure).orElse(failure)) {
      case HomeInUseException _ -> HOME_IN_USE;
      case IndexException _ -> INDEX_UNAVAILABLE;
      default -> FAILED;
    };
  }

  private static Optional<Throwable> refusal(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(cause -> cause instanceof IndexException || cause instanceof IndexerException)
        .findFirst();
  }
}
