package org.fonds.research;

import java.util.ArrayList;
import java.util.List;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitedPage;
import org.fonds.citation.OwnWords;

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

  /** Several entries of the same page or document as one, with all that was written of them. */
  static Bibliography of(List<Seen.Shown> same, Bibliographies bibliographies) {
    return of(same.getFirst(), bibliographies).with(ownWords(same));
  }

  private static OwnWords ownWords(List<Seen.Shown> same) {
    List<String> notes = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (Seen.Shown shown : same) {
      shown.words().ifPresent(words -> notes.add("“" + words + "”"));
      notes.add(shown.entry().note().text());
      tags.addAll(shown.entry().note().tags());
    }
    return new OwnWords(notes, tags);
  }
}
