package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.DescriptionReader;
import org.fonds.description.IndexerException;

/**
 * A folder from which the archive takes what is dropped into it, once it has lain still for a
 * moment. A file leaves the folder when nothing can lose it any more; one that cannot be taken is
 * put into {@code failed/} with the reason. A folder is taken as a whole, when everything in it is
 * still, so that a description may come after its file. Hidden and half-written files stay.
 *
 * <p>It is looked at, not listened to: network drives tell nobody what others write to them. For
 * one thread at a time.
 */
public final class DropFolder {

  /** A description without a file waits so many times as long as a file must be still. */
  private static final int PATIENCE = 12;

  private static final String TABLE = "descriptions.csv";

  private final Path folder;
  private final FailedDrops failed;
  private final Ingest ingest;
  private final DescriptionReader reader;
  private final Duration still;
  private final Stillness stillness;

  /**
   * @param folder made if it is missing
   * @param still how long nobody must have written to a file
   */
  public DropFolder(
      Path folder, Ingest ingest, DescriptionReader reader, Duration still, InstantSource clock) {
    this.folder = folder.toAbsolutePath().normalize();
    this.failed = new FailedDrops(this.folder.resolve("failed"));
    this.ingest = ingest;
    this.reader = reader;
    this.still = still;
    this.stillness = new Stillness(clock);
  }

  /**
   * Looks once, and takes what is ready all the way; a search finds it when this returns.
   *
   * @param progress is told of each file that was done, from any thread, one at a time
   * @param stop leaves what is not begun for another look
   * @return what became of each file that was taken; without lines where nothing was ready
   * @throws IndexerException if the disk refuses; what was not taken stays where it is
   * @throws org.fonds.index.IndexException if the index does; the next look goes on
   */
  public IngestReport look(Consumer<IngestProgress> progress, StopRequest stop) {
    List<Dropped> everything = everything();
    stillness.see(everything);
    List<Dropped> ready = ready(everything);
    return ready.isEmpty() ? IngestReport.NOTHING : take(ready, progress, stop);
  }

  private IngestReport take(
      List<Dropped> ready, Consumer<IngestProgress> progress, StopRequest stop) {
    DropBatch batch = new DropBatch(folder, failed, reader);
    ready.stream().filter(Dropped::isDescription).forEach(batch::add);
    ready.stream().filter(each -> !each.isDescription()).forEach(batch::add);
    IngestReport.Builder report = new IngestReport.Builder();
    for (IngestReport.Line line : batch.refused()) {
      report.add(line.path(), line.outcome());
      batch.settle(line);
    }
    Consumer<IngestProgress> clearing =
        reached -> {
          batch.settle(reached.line());
          progress.accept(reached);
        };
    new IngestRun(ingest, reader, "drop folder", clearing, stop).over(batch.sources(), report);
    IngestReport done = report.build();
    // Of a container it is known only now what became of all its files.
    done.lines().stream()
        .flatMap(line ->
            line.outcome() instanceof IngestOutcome.Unpacked unpacked
                ? Stream.of(
                    new IngestReport.Line(line.path(), withLosses(line.path(), unpacked, done)))
                : Stream.empty())
        .forEach(batch::settle);
    batch.finish();
    return done;
  }

  /** A container must not go as long as one of its files is nowhere else. */
  private static IngestOutcome withLosses(
      String path, IngestOutcome.Unpacked unpacked, IngestReport done) {
    List<String> lost =
        done.failures().stream()
            .filter(line -> line.path().startsWith(path + "/"))
            .filter(line -> OutcomeWords.document(line.outcome()).isEmpty())
            .map(OutcomeWords::of)
            .toList();
    return lost.isEmpty()
        ? unpacked
        : new IngestOutcome.Unpacked(unpacked.files(), String.join("\n", lost), true);
  }

  private List<Dropped> everything() {
    try {
      Files.createDirectories(folder);
      return DropLook.through(folder, failed.folder());
    } catch (IOException e) {
      throw new IndexerException(
          "The drop folder %s cannot be looked at (%s); see to the disk and its permissions"
              .formatted(folder, e),
          e);
    }
  }

  private List<Dropped> ready(List<Dropped> everything) {
    Map<String, List<Dropped>> byFolder =
        everything.stream()
            .collect(Collectors.groupingBy(Dropped::topFolder, TreeMap::new, Collectors.toList()));
    List<Dropped> ready = new ArrayList<>();
    byFolder.forEach((name, files) -> ready.addAll(name.isEmpty() ? single(files) : whole(files)));
    return ready;
  }

  /** Files that lie in no folder are taken one by one, unless a table describes them together. */
  private List<Dropped> single(List<Dropped> files) {
    boolean together = files.stream().anyMatch(each -> each.path().equalsIgnoreCase(TABLE));
    boolean beingDescribed =
        files.stream().anyMatch(each -> each.isDescription() && !isStill(each));
    if (together || beingDescribed) {
      return whole(files);
    }
    return whole(files.stream().filter(this::isStill).toList());
  }

  private List<Dropped> whole(List<Dropped> files) {
    return files.stream().allMatch(this::isStill)
        ? described(files.stream().filter(each -> !each.isHalfWritten()).toList())
        : List.of();
  }

  /** Without descriptions of nothing, until nobody can expect their file any more. */
  private List<Dropped> described(List<Dropped> files) {
    DescriptionsBeside beside = new DescriptionsBeside(reader);
    files.stream()
        .filter(Dropped::isDescription)
        .forEach(each -> beside.add(each.file(), each.path(), false));
    List<String> wanted =
        files.stream()
            .filter(each -> !each.isDescription())
            .flatMap(each -> beside.namesFor(each.file()).stream())
            .toList();
    return files.stream()
        .filter(each ->
            !each.isDescription()
                || wanted.contains(each.path())
                || stillness.isStill(each, still.multipliedBy(PATIENCE)))
        .toList();
  }

  private boolean isStill(Dropped dropped) {
    return stillness.isStill(dropped, still);
  }
}
