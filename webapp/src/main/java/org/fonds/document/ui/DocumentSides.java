package org.fonds.document.ui;

import org.fonds.citation.ui.CitationPanels;
import org.fonds.description.Vocabularies;
import org.fonds.document.ArchivedDocument;
import org.fonds.research.ui.KeepButtons;
import org.fonds.room.ReadingRooms;

/** Makes what stands beside a page: how to cite it, and what lies around its document. */
public final class DocumentSides {

  private final CitationPanels citations;
  private final ReadingRooms rooms;
  private final Vocabularies vocabularies;
  private final KeepButtons buttons;

  public DocumentSides(
      CitationPanels citations,
      ReadingRooms rooms,
      Vocabularies vocabularies,
      KeepButtons buttons) {
    this.citations = citations;
    this.buttons = buttons;
    this.rooms = rooms;
    this.vocabularies = vocabularies;
  }

  CitationPanels citations() {
    return citations;
  }

  KeepButtons buttons() {
    return buttons;
  }

  Lying lying(ArchivedDocument document) {
    return Lying.of(document, rooms.current());
  }

  AroundDocument around(ArchivedDocument document) {
    return new AroundDocument(document, rooms.current(), vocabularies);
  }
}
