package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.fonds.description.Description;
import org.fonds.description.DescriptionReader;
import org.fonds.description.DescriptionReading;
import org.fonds.store.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Brings files and folders in. Sources are copied one after another and read side by side; few lie
 * in the inbox at a time, so that a large folder needs no second disk.
 */
public final class IngestRun {

  /**
   * So many sources are under way at a time. Few are read, since reading takes a processor; the
   * others wait for the disk, which takes many in the time of one.
   */
  private static final int UNDER_WAY = 64;

  private final Ingest ingest;
  private final DescriptionReader reader;
  private final String who;
  private final Consumer<IngestProgress> progress;
  private final StopRequest stop;

  /**
   * @param who the person or program that brings the files in
   * @param progress is told of each file that was done, from any thread, one at a time
   */
  public IngestRun(
      Ingest ingest, DescriptionReader reader, String who, Consumer<IngestProgress> progress) {
    this(ingest, reader, who, progress, new StopRequest());
  }

  /**
   * @param stop may be made at any time, from any thread
   */
  public IngestRun(
      Ingest ingest,
      DescriptionReader reader,
      String who,
      Consumer<IngestProgress> progress,
      StopRequest stop) {
    this.ingest = ingest;
    this.reader = reader;
    this.who = who;
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * Brings in everything that the paths lead to; a search finds it when this returns.
   *
   * @return what became of each file: first what could not be looked at, then by path
   * @throws org.fonds.description.IndexerException if the archive's own disk refuses
   * @throws org.fonds.index.IndexException if the index does; what was accepted is not lost by it
   */
  public IngestReport over(List<Path> paths) {
    return over(paths, Partition.WHOLE);
  }

  /** As {@link #over(List)}, but only the files that belong to a partition. */
  public IngestReport over(List<Path> paths, Partition partition) {
    SourceFinder finder = new SourceFinder(reader);
    paths.forEach(finder::add);
    // Descriptions know all sources, so that none counts as left that another machine takes.
    List<FoundSource> sources =
        finder.sources().stream().filter(source -> partition.has(source.path())).toList();
    IngestReport.Builder report = new IngestReport.Builder();
    report.skipped(finder.skipped());
    finder.troubles().stream()
        .filter(line -> partition.has(line.path()))
        .forEach(line -> report.add(line.path(), line.outcome()));
    over(sources, report);
    return report.build();
  }

  /** Brings in what was found; a search finds it when this returns. */
  void over(List<FoundSource> sources, IngestReport.Builder report) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Work work = new Work(threads, sources.size());
      Map<FoundSource, List<CompletableFuture<IngestReport.Line>>> lines = new HashMap<>();
      for (FoundSource source : largestFirst(sources)) {
        work.stopAfterFailure();
        if (stop.isMade()) {
          report.stopped(source.path(), sources.size() - lines.size());
          break;
        }
        try (UnpackedSource unpacked = ingest.containers().of(source)) {
          report.skipped(unpacked.skipped());
          lines.put(source, work.begin(unpacked));
        }
      }
      for (FoundSource source : sources) {
        for (CompletableFuture<IngestReport.Line> line : lines.getOrDefault(source, List.of())) {
          report.add(result(line).path(), result(line).outcome());
        }
      }
    }
    ingest.publish();
  }

  private static IngestReport.Line result(CompletableFuture<IngestReport.Line> line) {
    try {
      return line.join();
    } catch (CompletionException e) {
      // What the thread threw is what happened.
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * A large file that is begun last keeps one processor busy and the others waiting. Files of the
   * same size, among them those of the same bytes, stay in the order of their paths.
   */
  private static List<FoundSource> largestFirst(List<FoundSource> sources) {
    Map<FoundSource, Long> sizes = new HashMap<>();
    sources.forEach(source -> sizes.put(source, source.file().toFile().length()));
    return sources.stream()
        .sorted(Comparator.<FoundSource, Long>comparing(sizes::get).reversed())
        .toList();
  }

  /** One run: what it has seen, and how far it is. */
  private final class Work {

    private final ExecutorService threads;
    private final ProgressCounter counter;
    private final Semaphore room = new Semaphore(UNDER_WAY);
    private final Set<String> seen = new HashSet<>();
    private final AtomicReference<@Nullable CompletableFuture<IngestReport.Line>> failed =
        new AtomicReference<>();

    Work(ExecutorService threads, int total) {
      this.threads = threads;
      this.counter = new ProgressCounter(total, progress);
    }

    /** Begins a source, or all the files of a container. */
    List<CompletableFuture<IngestReport.Line>> begin(UnpackedSource unpacked) {
      counter.more(unpacked.sources().size() - 1);
      List<CompletableFuture<IngestReport.Line>> lines = new ArrayList<>();
      unpacked.lines().forEach(line -> lines.add(CompletableFuture.completedFuture(line)));
      for (FoundSource each : unpacked.sources()) {
        lines.add(begin(each));
      }
      return lines;
    }

    CompletableFuture<IngestReport.Line> begin(FoundSource source) {
      return switch (source.description()) {
        case null -> take(source, null);
        case DescriptionReading.Read read -> take(source, read.description());
        case DescriptionReading.Faulty faulty ->
            settled(source, new IngestOutcome.DescriptionFaulty(faulty.faults()));
      };
    }

    private CompletableFuture<IngestReport.Line> take(
        FoundSource source, @Nullable Description description) {
      SourceSubmission submission =
          new SourceSubmission(source.file(), source.name(), source.path(), description, who);
      String sha256;
      try {
        sha256 = Digests.of(source.file());
      } catch (IOException e) {
        return settled(source, UnreadableSourceException.outcome(e));
      }
      // Of several files with the same bytes only the first speaks for the document.
      Optional<IngestOutcome> again =
          seen.add(sha256) ? ingest.again(submission, sha256) : Optional.empty();
      return again.isPresent() ? settled(source, again.get()) : receive(source, submission, sha256);
    }

    private CompletableFuture<IngestReport.Line> receive(
        FoundSource source, SourceSubmission submission, String sha256) {
      room.acquireUninterruptibly();
      return switch (ingest.receive(submission, sha256)) {
        case Acceptance.Settled settled -> {
          room.release();
          yield settled(source, settled.outcome());
        }
        case Acceptance.Accepted accepted -> shelving(source, accepted.id());
      };
    }

    private CompletableFuture<IngestReport.Line> shelving(FoundSource source, DocumentId id) {
      CompletableFuture<IngestReport.Line> line =
          CompletableFuture.supplyAsync(() -> shelve(source, id), threads);
      return line.whenComplete((done, failure) -> {
        if (failure != null) {
          failed.compareAndSet(null, line);
        }
      });
    }

    private IngestReport.Line shelve(FoundSource source, DocumentId id) {
      try {
        return line(source, ingest.shelve(id, step -> {}));
      } finally {
        room.release();
      }
    }

    private CompletableFuture<IngestReport.Line> settled(
        FoundSource source, IngestOutcome outcome) {
      return CompletableFuture.completedFuture(line(source, outcome));
    }

    private IngestReport.Line line(FoundSource source, IngestOutcome outcome) {
      counter.done(source.path(), outcome);
      return new IngestReport.Line(source.path(), outcome);
    }

    /** A disk or an index that refused one source will refuse the next. */
    void stopAfterFailure() {
      CompletableFuture<IngestReport.Line> first = failed.get();
      if (first != null) {
        result(first);
      }
    }
  }
}
