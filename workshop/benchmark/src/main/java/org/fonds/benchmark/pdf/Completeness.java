package org.fonds.benchmark.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * Whether the archive has the letters that the yardstick finds.
 *
 * @param files those in which the yardstick finds any, the least complete first
 */
record Completeness(List<FileLetters> files) {

  /** The share of a file's letters from which on it counts as complete. */
  static final double ENOUGH = 0.95;

  /** Leaves out files in which the yardstick finds no letter. */
  Completeness {
    files =
        files.stream()
            .filter(file -> file.wanted() > 0)
            .sorted(
                Comparator.comparingDouble(FileLetters::share)
                    .thenComparing(FileLetters::wanted, Comparator.reverseOrder())
                    .thenComparing(FileLetters::name))
            .toList();
  }

  /**
   * The letters of one file.
   *
   * @param name for people
   * @param wanted letters that the yardstick finds
   * @param present letters that the archive has
   */
  record FileLetters(String name, long wanted, long present) {

    /** 1 is as many as the yardstick's; above 1 where the archive has more. */
    double share() {
      return (double) present / wanted;
    }
  }

  /** The share of files that are complete; all of none is 1. */
  double shareOfCompleteFiles() {
    return files.isEmpty() ? 1 : (double) completeFiles() / files.size();
  }

  long completeFiles() {
    return files.stream().filter(file -> file.share() >= ENOUGH).count();
  }

  /** The least complete files, the worst first; complete ones too where there are few others. */
  List<FileLetters> worst(int most) {
    return files.subList(0, Math.min(most, files.size()));
  }
}
