package org.fonds.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fonds.research.Researcher;
import org.jspecify.annotations.Nullable;

/**
 * A run: a list, how it is asked, and how far that has come.
 *
 * @param done rows that were asked, or could not be
 * @param reason why a run that goes on does not come forward, or why it was stopped; empty if
 *     neither
 * @param times when it was made, begun and ended
 * @param extent what was looked through; empty numbers until it begins
 */
public record BatchSearch(
    UUID id,
    Researcher whose,
    Wish wish,
    NameListSummary list,
    int done,
    BatchState state,
    String reason,
    Times times,
    LookedThrough extent) {

  /** The runs that one person may have. */
  public static final int MOST = 50;

  /** The longest name, in characters; a longer one is cut. */
  public static final int LONGEST_NAME = 300;

  /** Hits that may be kept of a row. */
  public static final int MOST_HITS = 10;

  /**
   * Whether somebody may be told what it found: what was found by staff, nobody else may.
   *
   * @param staff whether nothing is closed to whoever asks
   */
  public boolean isToldTo(boolean staff) {
    return staff || !wish.byStaff();
  }

  /**
   * What somebody wants.
   *
   * @param name as the person calls the run
   * @param mostHits that are kept of a row, 1 to {@link #MOST_HITS}
   * @param narrowing the parameters of an address by which every row is narrowed; empty for none
   * @param byStaff whether it is asked by somebody to whom nothing is closed
   */
  public record Wish(String name, RowWay way, int mostHits, String narrowing, boolean byStaff) {

    /** Hits of a row where nothing else is chosen. */
    public static final int USUAL_HITS = 3;

    /** The longest narrowing, in characters of its address. */
    public static final int LONGEST_NARROWING = 8_000;

    /** What to say of a longer one. */
    public static final String TOO_NARROW = "The filters are too many to be kept; take some away.";

    /**
     * @throws IllegalArgumentException if the number of hits or the narrowing is out of bounds
     */
    public Wish {
      if (mostHits < 1 || mostHits > MOST_HITS) {
        throw new IllegalArgumentException(
            "1 to %d hits of a row are kept, not %d".formatted(MOST_HITS, mostHits));
      }
      if (narrowing.length() > LONGEST_NARROWING) {
        throw new IllegalArgumentException(TOO_NARROW);
      }
    }
  }

  /**
   * What is known of the list without its rows.
   *
   * @param columns the names of those that are carried along; empty where they have none
   */
  public record NameListSummary(List<String> columns, int rows, int passedOver, String notes) {
    public NameListSummary {
      columns = List.copyOf(columns);
    }
  }

  /**
   * When it happened.
   *
   * @param begun null until its first row is asked
   * @param ended null until it is over
   */
  public record Times(Instant made, @Nullable Instant begun, @Nullable Instant ended) {}

  /**
   * What was looked through when it began.
   *
   * @param newest when the newest document was taken in; null if that is not known
   */
  public record LookedThrough(long documents, long pages, @Nullable Instant newest) {}
}
