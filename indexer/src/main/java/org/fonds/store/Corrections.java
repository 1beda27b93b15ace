package org.fonds.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fonds.extraction.PageText;

/**
 * What people have corrected in a document's text. What the machine read stays beside it.
 *
 * @param pages in the order of their numbers, one for a page
 */
public record Corrections(List<Correction> pages) {

  /** Of a document that nobody has corrected. */
  public static final Corrections NONE = new Corrections(List.of());

  public Corrections {
    pages = pages.stream().sorted(Comparator.comparingInt(Correction::page)).toList();
  }

  /** Whether nothing is corrected. */
  public boolean areNone() {
    return pages.isEmpty();
  }

  /**
   * That of a page; empty if there is none.
   *
   * @param number counted from 1
   */
  public Optional<Correction> page(int number) {
    return pages.stream().filter(each -> each.page() == number).findFirst();
  }

  /** The same with another of one page. */
  public Corrections with(Correction correction) {
    List<Correction> all = new ArrayList<>(without(correction.page()).pages);
    all.add(correction);
    return new Corrections(all);
  }

  /** The same without that of a page. */
  public Corrections without(int page) {
    return new Corrections(pages.stream().filter(each -> each.page() != page).toList());
  }

  /** The pages as people read them: corrected where somebody has, else as they are given. */
  List<PageText> applied(List<PageText> read) {
    if (areNone()) {
      return read;
    }
    SortedMap<Integer, PageText> all = new TreeMap<>();
    read.forEach(page -> all.put(page.number(), page));
    for (Correction each : pages) {
      PageText machine = all.get(each.page());
      all.put(
          each.page(),
          machine == null
              ? new PageText(each.page(), each.text(), null, null)
              : machine.corrected(each.text()));
    }
    return List.copyOf(all.values());
  }

  Corrections forReaders() {
    return new Corrections(pages.stream().map(Correction::forReaders).toList());
  }
}
