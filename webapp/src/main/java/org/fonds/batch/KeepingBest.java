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
  private final RowSight sight;
  private final Lists lists;
  private final Keeping keeping;

  public KeepingBest(BatchRows rows, RowSight sight, Lists lists, Keeping keeping) {
    this.rows = rows;
    this.sight = sight;
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
   * note.
   */
  public Outcome keep(Researcher whose, BatchSearch run, RowFilter filter) {
    List<SeenRow> found =
        rows.of(run, filter, 0, MOST).stream()
            .map(row -> sight.see(run, row))
            .filter(seen -> !seen.hits().isEmpty())
            .toList();
    if (found.isEmpty()) {
      return new Outcome.Nothing();
    }
    Optional<ResearchList> list = lists.make(whose, run.wish().name());
    if (list.isEmpty()) {
      return new Outcome.TooManyLists();
    }
    long kept = found.stream().filter(seen -> isAdded(whose, list.get(), seen)).count();
    return new Outcome.KeptIn(list.get(), (int) kept);
  }

  private boolean isAdded(Researcher whose, ResearchList list, SeenRow seen) {
    SeenRow.SeenHit best = seen.hits().getFirst();
    Kept kept =
        best.page() == 0
            ? new Kept.WholeDocument(best.kept().document())
            : new Kept.Page(best.kept().document(), best.page());
    return keeping.keep(whose, list.id(), kept, note(seen.row())) instanceof KeepingOutcome.Added;
  }

  private static Note note(BatchRow row) {
    String others = OneForm.line(String.join("; ", row.carried()), LONGEST_OTHERS);
    return new Note(
        OneForm.line(row.words(), LONGEST_OTHERS) + (others.isEmpty() ? "" : "\n" + others),
        List.of());
  }
}
