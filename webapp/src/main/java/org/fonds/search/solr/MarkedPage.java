package org.fonds.search.solr;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fonds.search.MarkedText;
import org.jspecify.annotations.Nullable;

/**
 * A page of a document with the hits of a search.
 *
 * @param text with its hits marked; null where nothing on the page answers or the index does not:
 *     show it unmarked
 * @param hits how many there are by page, counted from 1; pages without any are missing
 */
public record MarkedPage(@Nullable MarkedText text, SortedMap<Integer, Integer> hits) {

  /** A page of a document without hits. */
  public static final MarkedPage UNMARKED = new MarkedPage(null, new TreeMap<>());

  public MarkedPage {
    hits = Collections.unmodifiableSortedMap(new TreeMap<>(hits));
  }
}
