package org.fonds.search;

import java.util.List;
import org.fonds.search.SearchOutcome.Looser;
import org.jspecify.annotations.Nullable;

/** What became of asking for the same words in every way in which they can be taken. */
public sealed interface AllWays {

  /**
   * The index answered. All numbers are of documents.
   *
   * @param query by which the hits were found: in all scripts where that finds something, else
   *     sounding alike, else as written
   * @param exactly with the words as written
   * @param inAllScripts with the words in their forms and in other spellings and scripts
   * @param soundingAlike with words that sound alike
   * @param hits those with the words as written first, then the best of the others
   * @param perhaps where nothing was found, a search near this one that finds something; null if
   *     there is none, or something was found
   * @param notices what was understood otherwise, or how the numbers are too low, as sentences
   */
  record Found(
      SearchQuery query,
      long exactly,
      long inAllScripts,
      long soundingAlike,
      List<Hit> hits,
      @Nullable Looser perhaps,
      List<String> notices)
      implements AllWays {
    public Found {
      hits = List.copyOf(hits);
      notices = List.copyOf(notices);
    }

    /** Whether nothing answers, however the words are taken. */
    public boolean isNothing() {
      return exactly == 0 && inAllScripts == 0 && soundingAlike == 0;
    }
  }

  /**
   * The index did not answer.
   *
   * @param reason a plain sentence for the person who asked
   */
  record Unavailable(String reason) implements AllWays {}
}
