package org.fonds.search;

import java.util.List;
import org.fonds.index.CorrectedText;

/**
 * The marked words of a page, parted by who read them.
 *
 * @param text as people read it
 * @param machine what the machine had read otherwise; empty where nobody has corrected the page
 */
public record CorrectedWords(MarkedText text, MarkedText machine) {

  /** The words as the index marked them. */
  public static CorrectedWords of(MarkedText marked) {
    int boundary = CorrectedText.boundary(marked.plain());
    if (boundary < 0) {
      return CorrectedText.isOfMachine(marked.plain())
          ? new CorrectedWords(MarkedText.unmarked(""), marked.mapped(CorrectedText::readable))
          : new CorrectedWords(marked, MarkedText.unmarked(""));
    }
    List<MarkedText> both = marked.cutAt(boundary);
    return new CorrectedWords(both.getFirst(), both.getLast().mapped(CorrectedText::readable));
  }

  /** Whether only what the machine had read is marked. */
  public boolean onlyTheMachineIsMarked() {
    return text.hits() == 0 && machine.hits() > 0;
  }
}
