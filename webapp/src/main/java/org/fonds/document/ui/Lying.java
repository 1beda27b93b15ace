package org.fonds.document.ui;

import java.util.List;
import org.fonds.document.ArchivedDocument;
import org.fonds.holding.UnitsOutcome;
import org.fonds.room.ReadingRoom;

/**
 * Where a document stands in the hierarchy, as far as who asks may see it.
 *
 * @param above the units in which it lies, the widest first
 * @param below how many units lie in it; 0 also where the index does not answer
 */
record Lying(List<ArchivedDocument> above, long below) {

  Lying {
    above = List.copyOf(above);
  }

  static Lying of(ArchivedDocument document, ReadingRoom room) {
    long below =
        switch (room.holdings().within(document.stored().id(), 0, 0)) {
          case UnitsOutcome.Found found -> found.total();
          case UnitsOutcome.Unavailable _ -> 0;
        };
    return new Lying(room.documents().above(document), below);
  }
}
