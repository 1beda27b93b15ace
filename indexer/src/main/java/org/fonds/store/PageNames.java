package org.fonds.store;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fonds.description.PageLabels;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Part;

/**
 * What the pages of a document are called: within a part by their place there, else as described,
 * else as the file itself calls them. Read once and then asked page by page.
 */
public final class PageNames {

  private final NavigableMap<Integer, Part> parts = new TreeMap<>();
  private final Map<Integer, String> ofTheFile = new HashMap<>();
  private final PageLabels described;

  private PageNames(PageLabels described) {
    this.described = described;
  }

  static PageNames of(StoredDocument document) {
    PageNames names = new PageNames(document.description().pageLabels());
    document.parts().stream()
        .filter(part -> part.pageCount() > 0)
        .forEach(part -> names.parts.put(part.firstPage(), part));
    for (PageText page : document.pages()) {
      String label = page.label();
      if (label != null) {
        names.ofTheFile.put(page.number(), label);
      }
    }
    return names;
  }

  /**
   * What a page is called besides its number, such as {@code л. 12об.}; empty if the number is its
   * only name.
   *
   * @param page counted from 1
   */
  public Optional<String> label(int page) {
    return Optional.ofNullable(parts.floorEntry(page))
        .map(Map.Entry::getValue)
        .filter(part -> part.holds(page))
        .map(part -> part.pageLabel(page))
        .or(() -> described.label(page))
        .or(() -> ofTheFile(page));
  }

  private Optional<String> ofTheFile(int page) {
    return described.leavesUnnamed(page)
        ? Optional.empty()
        : Optional.ofNullable(ofTheFile.get(page));
  }

  /**
   * What a page is called in a line of others: its label, else {@code p. 24}.
   *
   * @param page counted from 1
   */
  public String name(int page) {
    return label(page).orElse("p. " + page);
  }

  /** Whether neither the description nor the file names any page. */
  public boolean areNone() {
    return described.areNone() && ofTheFile.isEmpty();
  }
}
