package org.fonds.search.solr;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fonds.search.MarkedText;
import org.jspecify.annotations.Nullable;

/** What became of marking the hits of a search on a page of a document. */
public sealed interface MarkedPage {

  /** How many hits there are by page, counted from 1; pages without any are missing. */
  SortedMap<Integer, Integer> hits();

  /**
   * The hits are known.
   *
   * @param text with its hits marked; null where nothing on the page answers: show it unmarked
   */
  record Marked(@Nullable MarkedText text, SortedMap<Integer, Integer> hits) implements MarkedPage {

    /** A page of a document without hits. */
    public static final Marked NOTHING = new Marked(null, new TreeMap<>());

    public Marked {
      hits = Collections.unmodifiableSortedMap(new TreeMap<>(hits));
    }
  }

  /**
   * The index did not answer: the page is shown without marks.
   *
   * @param reason a plain sentence for the person who reads
   */
  record Unavailable(String reason) implements MarkedPage {

    @Override
    public SortedMap<Integer, Integer> hits() {
      return Collections.emptySortedMap();
    }
  }
}
