package org.fonds.batch;

import java.util.List;
import java.util.Optional;
import org.fonds.search.Hit;
import org.fonds.search.SearchQuery;
import org.fonds.search.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * A row as whoever asks may see it at this moment.
 *
 * @param query by which its hits are found and marked; in all scripts where there are none
 * @param numbers null until it was its turn, and where it could not be asked
 * @param hits those that can be seen now, the best first
 * @param perhaps a looser search that finds something now; null if there is none
 * @param state how far it is still what was found then
 */
public record SeenRow(
    BatchRow row,
    SearchQuery query,
    @Nullable Numbers numbers,
    List<SeenHit> hits,
    @Nullable Perhaps perhaps,
    State state) {

  public SeenRow {
    hits = List.copyOf(hits);
  }

  /** How far a row is still what was found then. */
  public enum State {
    /** As it was found. */
    AS_FOUND,
    /** What answered then cannot be seen any more; the numbers are those of now. */
    CHANGED,
    /** The index does not answer, so that no hit can be shown. */
    AWAY
  }

  /** Documents that answer. */
  public record Numbers(long asWritten, long inAllScripts, long soundingAlike) {}

  /**
   * A hit.
   *
   * @param snippet of the page that was kept, or of the best now; empty where only the description
   *     answers
   */
  public record SeenHit(BatchHit kept, Hit hit, Optional<Snippet> snippet) {

    /** The page to open, counted from 1; 0 for the document. */
    public int page() {
      return snippet.map(Snippet::page).orElse(0);
    }
  }

  /** A looser search and what it finds now. */
  public record Perhaps(SearchQuery query, long documents) {}

  /** What is to be said of the row, as sentences; empty if nothing. */
  public String remark() {
    RowResult result = row.result();
    String kept = result == null ? row.readingRemark() : result.remark();
    return switch (state) {
      case AS_FOUND -> kept;
      case CHANGED ->
          said(kept, "What answered then cannot be read by you any more; the numbers are of now.");
      case AWAY -> said(kept, "The search index does not answer: hits are not shown.");
    };
  }

  private static String said(String first, String second) {
    return first.isEmpty() ? second : first + " " + second;
  }
}
