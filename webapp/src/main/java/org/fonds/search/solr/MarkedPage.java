package org.fonds.search.solr;

import org.fonds.search.CorrectedWords;
import org.fonds.search.MarkedText;
import org.fonds.search.PageHits;
import org.jspecify.annotations.Nullable;

/** What became of marking the hits of a search on a page of a document. */
public sealed interface MarkedPage {

  /** The hits on this page and the others of the document. */
  PageHits hits();

  /**
   * The hits are known.
   *
   * @param text as the index has it, with its hits marked; null where nothing on the page answers
   */
  record Marked(@Nullable MarkedText text, PageHits hits) implements MarkedPage {

    /** A page of a document without hits. */
    public static final Marked NOTHING = new Marked(null, PageHits.NONE);

    /**
     * The page with its hits marked, if any, as the store has it: whole, with what is not searched.
     */
    public CorrectedWords on(String stored) {
      CorrectedWords words = CorrectedWords.of(text == null ? MarkedText.unmarked(stored) : text);
      return new CorrectedWords(words.text().on(stored), words.machine());
    }
  }

  /**
   * The index did not answer: the page is shown without marks.
   *
   * @param reason a plain sentence for the person who reads
   */
  record Unavailable(String reason) implements MarkedPage {

    @Override
    public PageHits hits() {
      return PageHits.NONE;
    }
  }
}
