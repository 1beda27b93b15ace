package org.fonds.batch;

import java.util.List;
import java.util.Optional;
import org.fonds.research.Keeping;
import org.fonds.research.KeepingOutcome;
import org.fonds.research.Kept;
import org.fonds.research.Lists;
import org.fonds.research.Note;
import org.fonds.research.OneForm;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;

/** Keeps the best hit of each row in a list of the research desk. Safe for several threads. */
public final class KeepingBest {

  /** Rows of which the best hit is kept at once. */
  public static final int MOST = 1_000;

  private static final int LONGEST_OTHERS = 4_000;

  private final BatchRows rows;
  private final Lists lists;
  private final Keeping keeping;

  public KeepingBest(BatchRows rows, Lists lists, Keeping keeping) {
    this.rows = rows;
    this.lists = lists;
    this.keeping = keeping;
  }

  /** What became of it. */
  public sealed interface Outcome {

    /**
     * They are in a list that was made for them.
     *
     * @param entries that the list has now; several rows may have the same page
     */
    record KeptIn(ResearchList list, int entries) implements Outcome {}

    /** None of the rows has a hit that can be seen. */
    record Nothing() implements Outcome {}

    /** The person has as many lists as one may have. */
    record TooManyLists() implements Outcome {}
  }

  /**
   * Keeps them, of the first {@link #MOST} rows, with the words and other columns of the row as a
   * note: of each the first hit that whoever asks may see now.
   */
  public Outcome keep(Researcher whose, BatchSearch run, RowFilter filter) {
    Optional<ResearchList> list = lists.make(whose, run.wish().name());
    if (list.isEmpty()) {
      return new Outcome.TooManyLists();
    }
    int kept = 0;
    for (BatchRow row : rows.of(run, filter, 0, MOST)) {
      if (row.result() instanceof RowResult.Answered answered
          && isAdded(whose, list.get(), answered.hits(), note(row))) {
        kept++;
      }
    }
    if (kept == 0) {
      lists.delete(whose, list.get().id());
      return new Outcome.Nothing();
    }
    return new Outcome.KeptIn(list.get(), kept);
  }

  /** Keeps the first hit that can be seen; false if there is none, or the list has it already. */
  private boolean isAdded(Researcher whose, ResearchList list, List<BatchHit> hits, Note note) {
    return hits.stream()
        .map(hit -> keeping.keep(whose, list.id(), kept(hit), note))
        .filter(outcome -> !(outcome instanceof KeepingOutcome.Missing))
        .findFirst()
        .filter(KeepingOutcome.Added.class::isInstance)
        .isPresent();
  }

  private static Kept kept(BatchHit hit) {
    return hit.page() == 0
        ? new Kept.WholeDocument(hit.document())
        : new Kept.Page(hit.document(), hit.page());
  }

  private static Note note(BatchRow row) {
    String others = OneForm.line(String.join("; ", row.carried()), LONGEST_OTHERS);
    return new Note(
        OneForm.line(row.words(), LONGEST_OTHERS) + (others.isEmpty() ? "" : "\n" + others),
        List.of());
  }
}
