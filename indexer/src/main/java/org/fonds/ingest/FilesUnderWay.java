package org.fonds.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.fonds.description.Description;
import org.fonds.description.DescriptionReading;
import org.fonds.description.DocumentId;
import org.fonds.description.Password;
import org.fonds.extraction.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * The files of one run on their way: what it has seen, and how far it is. Files are begun by one
 * thread and shelved by many.
 */
final class FilesUnderWay {

  /**
   * So many sources are under way at a time. Few are read, since reading takes a processor; the
   * others wait for the disk, which takes many in the time of one.
   */
  private static final int UNDER_WAY = 64;

  /** A source that is being brought in, and when it was taken, in nanoseconds of some clock. */
  private record Taken(FoundSource source, long since) {
    IngestReport.Line line(IngestOutcome outcome) {
      Duration took = Duration.ofNanos(System.nanoTime() - since);
      return new IngestReport.Line(source.path(), outcome, took);
    }
  }

  private final Ingest ingest;
  private final IngestOrder order;
  private final String who;
  private final ProgressCounter counter;
  private final ExecutorService threads;
  private final Semaphore room = new Semaphore(UNDER_WAY);
  private final Set<String> seen = new HashSet<>();
  private final AtomicReference<@Nullable CompletableFuture<IngestReport.Line>> failed =
      new AtomicReference<>();

  FilesUnderWay(
      Ingest ingest,
      IngestOrder order,
      String who,
      ProgressCounter counter,
      ExecutorService threads) {
    this.ingest = ingest;
    this.order = order;
    this.who = who;
    this.counter = counter;
    this.threads = threads;
  }

  /** Begins a source, or all the files of a container. */
  List<CompletableFuture<IngestReport.Line>> begin(FoundSource found, UnpackedSource unpacked) {
    List<FoundSource> wanted =
        unpacked.sources().stream()
            .filter(each -> order.wantsOf(found.path(), each.path()))
            .toList();
    counter.more(wanted.size() - 1);
    List<CompletableFuture<IngestReport.Line>> lines = new ArrayList<>();
    unpacked.lines().forEach(line -> lines.add(CompletableFuture.completedFuture(line)));
    for (FoundSource each : wanted) {
      lines.add(begin(each));
    }
    return lines;
  }

  CompletableFuture<IngestReport.Line> begin(FoundSource found) {
    Taken source = new Taken(found, System.nanoTime());
    return switch (found.description()) {
      case null -> take(source, null, Passwords.NONE);
      case DescriptionReading.Read(Description said, Password password) ->
          take(source, said, Passwords.of(password));
      case DescriptionReading.Faulty faulty ->
          settled(source, new IngestOutcome.DescriptionFaulty(faulty.faults()));
    };
  }

  private CompletableFuture<IngestReport.Line> take(
      Taken taken, @Nullable Description description, Passwords own) {
    FoundSource source = taken.source();
    SourceSubmission submission =
        new SourceSubmission(
            source.file(),
            source.name(),
            source.path(),
            description,
            own.before(order.passwords()),
            who);
    String sha256;
    try {
      sha256 = Digests.of(source.file());
    } catch (IOException e) {
      return settled(taken, UnreadableSourceException.outcome(e));
    }
    // Of several files with the same bytes only one can be the document seen from elsewhere.
    boolean first = seen.add(sha256);
    Optional<IngestOutcome> again =
        again(submission, sha256, own)
            .or(() -> first ? ingest.known().fromElsewhere(submission, sha256) : Optional.empty());
    return again.isPresent() ? settled(taken, again.get()) : receive(taken, submission, sha256);
  }

  private Optional<IngestOutcome> again(SourceSubmission submission, String sha256, Passwords own) {
    return order.retry() == null && own.equals(Passwords.NONE)
        ? ingest.known().again(submission, sha256)
        : ingest.known().mended(submission, sha256);
  }

  private CompletableFuture<IngestReport.Line> receive(
      Taken source, SourceSubmission submission, String sha256) {
    room.acquireUninterruptibly();
    return switch (ingest.receive(submission, sha256)) {
      case Acceptance.Settled settled -> {
        room.release();
        yield settled(source, settled.outcome());
      }
      case Acceptance.Accepted accepted -> shelving(source, accepted.id());
    };
  }

  private CompletableFuture<IngestReport.Line> shelving(Taken source, DocumentId id) {
    CompletableFuture<IngestReport.Line> line =
        CompletableFuture.supplyAsync(() -> shelve(source, id), threads);
    return line.whenComplete((done, failure) -> {
      if (failure != null) {
        failed.compareAndSet(null, line);
      }
    });
  }

  private IngestReport.Line shelve(Taken source, DocumentId id) {
    try {
      return line(source, ingest.shelve(id, step -> {}));
    } finally {
      room.release();
    }
  }

  private CompletableFuture<IngestReport.Line> settled(Taken source, IngestOutcome outcome) {
    return CompletableFuture.completedFuture(line(source, outcome));
  }

  private IngestReport.Line line(Taken taken, IngestOutcome outcome) {
    IngestReport.Line line = taken.line(outcome);
    counter.done(line);
    return line;
  }

  /** A disk or an index that refused one source will refuse the next. */
  void stopAfterFailure() {
    CompletableFuture<IngestReport.Line> first = failed.get();
    if (first != null) {
      result(first);
    }
  }

  /** What became of it; throws what the thread threw. */
  static IngestReport.Line result(CompletableFuture<IngestReport.Line> line) {
    try {
      return line.join();
    } catch (CompletionException e) {
      // What the thread threw is what happened.
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
