package org.fonds.search;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The hits of a search on the pages of one document.
 *
 * @param counted how many by page, counted from 1; pages without any are missing
 * @param uncounted pages that answer too, but are too many to have their hits counted at once
 */
public record PageHits(SortedMap<Integer, Integer> counted, SortedSet<Integer> uncounted) {

  /** No page answers. */
  public static final PageHits NONE = new PageHits(new TreeMap<>(), new TreeSet<>());

  public PageHits {
    counted = Collections.unmodifiableSortedMap(new TreeMap<>(counted));
    uncounted = Collections.unmodifiableSortedSet(new TreeSet<>(uncounted));
  }

  /** Whether no page answers. */
  public boolean isEmpty() {
    return counted.isEmpty() && uncounted.isEmpty();
  }

  /** Whether the hits of all pages are counted. */
  public boolean isComplete() {
    return uncounted.isEmpty();
  }

  /** How many pages have hits. */
  public int pageCount() {
    return counted.size() + uncounted.size();
  }

  /** How many hits are on all pages whose hits are counted. */
  public int total() {
    return counted.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many hits are counted on a page; 0 if there are none. */
  public int on(int page) {
    return counted.getOrDefault(page, 0);
  }

  /** How many hits are counted on the pages before one. */
  public int before(int page) {
    return counted.headMap(page).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The nearest page with hits before one. */
  public Optional<Integer> pageBefore(int page) {
    SortedSet<Integer> before = pages().headSet(page);
    return before.isEmpty() ? Optional.empty() : Optional.of(before.last());
  }

  /** The nearest page with hits after one. */
  public Optional<Integer> pageAfter(int page) {
    SortedSet<Integer> after = pages().tailSet(page + 1);
    return after.isEmpty() ? Optional.empty() : Optional.of(after.first());
  }

  /** All pages with hits, in their order. */
  public SortedSet<Integer> pages() {
    SortedSet<Integer> pages = new TreeSet<>(counted.keySet());
    pages.addAll(uncounted);
    return pages;
  }
}
