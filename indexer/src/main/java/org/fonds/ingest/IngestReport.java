package org.fonds.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of each file of a run.
 *
 * @param lines in the order in which the files were found
 * @param skipped files that are none of an archive's business: hidden ones, thumbnails and the like
 * @param stop where the run was stopped by a person; null if it came to its end
 */
public record IngestReport(List<Line> lines, int skipped, @Nullable Stop stop) {

  /** Of a run that found no file. */
  public static final IngestReport NOTHING = new IngestReport(List.of(), 0, null);

  public IngestReport {
    lines = List.copyOf(lines);
  }

  /**
   * One file.
   *
   * @param path as the run was told to find it
   * @param took from when the file was taken until it was stored, or its outcome was known
   */
  public record Line(String path, IngestOutcome outcome, Duration took) {
    /** Of a file that took no time worth a word. */
    public Line(String path, IngestOutcome outcome) {
      this(path, outcome, Duration.ZERO);
    }
  }

  /**
   * An early end.
   *
   * @param left how many files were not begun; which ones, their paths do not tell, since the
   *     largest are begun first
   */
  public record Stop(int left) {}

  /** Whether anything has to be mended. */
  public boolean hasFailures() {
    return lines.stream().anyMatch(line -> line.outcome().isFailure());
  }

  /** Only what has to be mended. */
  public List<Line> failures() {
    return lines.stream().filter(line -> line.outcome().isFailure()).toList();
  }

  /** Whether the archive was left exactly as it was. */
  public boolean changedNothing() {
    return lines.stream().map(Line::outcome).noneMatch(IngestReport::changes);
  }

  private static boolean changes(IngestOutcome outcome) {
    return outcome instanceof IngestOutcome.Indexed
        || outcome instanceof IngestOutcome.NoText
        || outcome instanceof IngestOutcome.ReadAgain
        || outcome instanceof IngestOutcome.Described
        || (outcome instanceof IngestOutcome.WithoutDescription without
            && changes(without.taken()));
  }

  /** How many files had each outcome, such as {@code 2 indexed, 1 duplicate}. */
  String counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.forEach(line -> counts.merge(OutcomeName.of(line.outcome()).text(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }

  /** How many files had each outcome, in one sentence. */
  public String summary() {
    String files = lines.size() == 1 ? "1 file" : lines.size() + " files";
    String each = counts();
    return files
        + (each.isEmpty() ? "" : ": " + each)
        + (skipped == 0 ? "" : "; " + skipped + " skipped (hidden or system files)")
        + (!lines.isEmpty() && changedNothing() ? ". The archive is unchanged." : ".")
        + (stop == null ? "" : stopped(stop));
  }

  private static String stopped(Stop stop) {
    return stop.left() == 1
        ? " Stopped with 1 file left; the next run takes it."
        : " Stopped with %d files left; the next run takes them.".formatted(stop.left());
  }

  /** Collects lines; for one thread. */
  public static final class Builder {

    private final List<Line> lines = new ArrayList<>();
    private int skipped;
    private @Nullable Stop stop;

    void add(String path, IngestOutcome outcome) {
      add(new Line(path, outcome));
    }

    void add(Line line) {
      lines.add(line);
    }

    void skipped(int files) {
      skipped += files;
    }

    void stopped(int left) {
      stop = new Stop(left);
    }

    /** The report of what was done by now. */
    public IngestReport build() {
      return new IngestReport(lines, skipped, stop);
    }
  }
}
