package org.fonds.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fonds.extraction.PageText;
import org.fonds.store.StoredDocument;

/**
 * What became of the words of the pages.
 *
 * @param pages the first of the pages that changed, in order
 * @param more how many others changed, which were not compared word by word
 */
public record TextChange(List<PageChange> pages, int more) {

  /** A reading anew may change every page of a book, and nobody reads them all here. */
  static final int MOST_PAGES = 8;

  /** The words are the same. */
  static final TextChange NONE = new TextChange(List.of(), 0);

  public TextChange {
    pages = List.copyOf(pages);
  }

  static TextChange between(StoredDocument before, StoredDocument after) {
    SortedMap<Integer, String> old = texts(before);
    SortedMap<Integer, String> fresh = texts(after);
    SortedSet<Integer> numbers = new TreeSet<>(old.keySet());
    numbers.addAll(fresh.keySet());
    List<PageChange> changed = new ArrayList<>();
    int more = 0;
    for (int number : numbers) {
      String was = old.getOrDefault(number, "");
      String is = fresh.getOrDefault(number, "");
      if (!was.equals(is) && changed.size() < MOST_PAGES) {
        changed.add(new PageChange(number, WordDiff.between(was, is)));
      } else if (!was.equals(is)) {
        more++;
      }
    }
    return new TextChange(changed, more);
  }

  private static SortedMap<Integer, String> texts(StoredDocument document) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (PageText page : document.correctedPages()) {
      texts.put(page.number(), page.text());
    }
    return texts;
  }

  /** Whether no page has other words. */
  public boolean isEmpty() {
    return pages.isEmpty();
  }
}
