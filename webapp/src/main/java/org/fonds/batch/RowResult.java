package org.fonds.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a row. */
public sealed interface RowResult {

  /** What is wrong with the row, or was understood otherwise, as sentences; empty if nothing. */
  String remark();

  /**
   * The index answered. Numbers are of documents, as of that moment.
   *
   * @param beside whether the words stand beside each other on a page that was looked at; true
   *     where there is one word, or the row is in the query language
   * @param perhaps what a looser search finds; null where something was found, or nothing is near
   */
  record Answered(
      long asWritten,
      long inAllScripts,
      long soundingAlike,
      boolean beside,
      List<BatchHit> hits,
      @Nullable Perhaps perhaps,
      String remark)
      implements RowResult {
    public Answered {
      hits = List.copyOf(hits);
    }

    /** Whether nothing answers, however the words are taken. */
    public boolean isNothing() {
      return asWritten == 0 && inAllScripts == 0 && soundingAlike == 0;
    }
  }

  /**
   * The row could not be asked.
   *
   * @param remark why not, and what to do
   */
  record NotAsked(String remark) implements RowResult {}

  /**
   * A looser search.
   *
   * @param parameters of its address
   * @param documents that answered it
   */
  record Perhaps(String parameters, long documents) {}
}
