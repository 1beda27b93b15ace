package org.fonds.ingest;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.fonds.description.DescriptionReader;

/**
 * Brings files and folders in. Sources are copied one after another and read side by side; few lie
 * in the inbox at a time, so that a large folder needs no second disk.
 */
public final class IngestRun {

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
    return over(IngestOrder.of(paths));
  }

  /** As {@link #over(List)}. */
  public IngestReport over(IngestOrder order) {
    IngestReport.Builder report = new IngestReport.Builder();
    over(order, report);
    return report.build();
  }

  /**
   * As {@link #over(List)}.
   *
   * @param report takes what became of each file, also where this throws
   */
  public void over(IngestOrder order, IngestReport.Builder report) {
    SourceFinder finder = new SourceFinder(reader);
    order.paths().forEach(finder::add);
    // Descriptions know all sources, so that none counts as left that another machine takes.
    List<FoundSource> sources =
        finder.sources().stream().filter(source -> order.wants(source.path())).toList();
    report.skipped(finder.skipped());
    finder.troubles().stream().filter(line -> order.wants(line.path())).forEach(report::add);
    over(sources, order, report);
  }

  /**
   * Brings in what was found; a search finds it when this returns.
   *
   * @param report takes what became of each file, also where this throws
   */
  void over(List<FoundSource> sources, IngestReport.Builder report) {
    over(sources, IngestOrder.of(List.of()), report);
  }

  private void over(List<FoundSource> sources, IngestOrder order, IngestReport.Builder report) {
    Map<FoundSource, List<CompletableFuture<IngestReport.Line>>> lines = new HashMap<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      FilesUnderWay files =
          new FilesUnderWay(
              ingest, order, who, new ProgressCounter(sources.size(), progress), threads);
      for (FoundSource source : largestFirst(sources)) {
        files.stopAfterFailure();
        if (stop.isMade()) {
          report.stopped(sources.size() - lines.size());
          break;
        }
        try (UnpackedSource unpacked = ingest.containers().of(source)) {
          report.skipped(unpacked.skipped());
          lines.put(source, files.begin(source, unpacked));
        }
      }
    } finally {
      for (FoundSource source : sources) {
        lines.getOrDefault(source, List.of()).stream()
            .filter(line -> !line.isCompletedExceptionally())
            .forEach(line -> report.add(line.join()));
      }
    }
    lines.values().forEach(each -> each.forEach(FilesUnderWay::result));
    ingest.publish();
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
}
