package org.fonds.research;

import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitedPage;

/** How an entry is cited. */
public final class CitedEntry {

  private CitedEntry() {}

  /** The document, the page, or the pages of a quotation. */
  public static Bibliography of(Seen.Shown shown, Bibliographies bibliographies) {
    int first = shown.entry().kept().firstPage();
    int last = shown.entry().kept().lastPage();
    if (first == 0) {
      return bibliographies.of(shown.document());
    }
    return bibliographies.of(
        shown.document(), CitedPage.in(shown.document(), first, Math.max(first, last)));
  }
}
