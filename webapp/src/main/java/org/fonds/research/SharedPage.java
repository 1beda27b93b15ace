package org.fonds.research;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list as others see it: what they may not see is not there, and nothing tells how
 * much that is.
 *
 * @param next the last entry shown, from which on there is more; null if there is none
 */
public record SharedPage(List<Seen.Shown> shown, @Nullable UUID next) {

  /** Entries of one piece. */
  public static final int SIZE = 50;

  public SharedPage {
    shown = List.copyOf(shown);
  }

  /**
   * The entries that follow one.
   *
   * @param after null for the first; also where that is gone
   */
  public static SharedPage of(
      ResearchList list, Entries entries, @Nullable UUID after, Sight sight) {
    List<Seen.Shown> shown = new ArrayList<>();
    int from = after == null ? 0 : entries.position(list, after);
    while (true) {
      List<Entry> some = entries.of(list, from, SIZE, "");
      for (Entry entry : some) {
        if (sight.isSeen(entry)) {
          if (shown.size() == SIZE) {
            return new SharedPage(shown, shown.getLast().entry().id());
          }
          if (sight.see(entry) instanceof Seen.Shown seen) {
            shown.add(seen);
          }
        }
      }
      if (some.size() < SIZE) {
        return new SharedPage(shown, null);
      }
      from += SIZE;
    }
  }
}
