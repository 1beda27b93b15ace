package org.fonds.desk;

import java.util.List;

/**
 * What became of editing several documents together.
 *
 * @param changed how many have a new version
 * @param unchanged how many others said so already, or were described otherwise meanwhile
 * @param problems what was not changed, and why
 * @param indexed whether searches know it all by now
 */
public record BatchReport(int changed, int unchanged, List<Problem> problems, boolean indexed) {

  public BatchReport {
    problems = List.copyOf(problems);
  }

  /**
   * A document that was not changed.
   *
   * @param reason a sentence for the person
   */
  public record Problem(String id, String title, String reason) {}
}
