package org.fonds.citation.ui;

import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.ChicagoNote;
import org.fonds.citation.ChicagoNotes;
import org.fonds.citation.CitedPage;
import org.fonds.document.ArchivedDocument;

/** Shows how documents and their pages are cited. */
public final class CitationPanels {

  private final Bibliographies bibliographies;
  private final ChicagoNotes notes;

  public CitationPanels(Bibliographies bibliographies, ChicagoNotes notes) {
    this.bibliographies = bibliographies;
    this.notes = notes;
  }

  /** How to cite a document as a whole. */
  public CitationPanel of(ArchivedDocument document) {
    return panel(bibliographies.of(document));
  }

  /** How to cite a page of a document. */
  public CitationPanel of(ArchivedDocument document, CitedPage page) {
    return panel(bibliographies.of(document, page));
  }

  /** The note of a page, to be copied beside words of it. */
  public ChicagoNote note(ArchivedDocument document, CitedPage page) {
    return notes.note(bibliographies.of(document, page));
  }

  private CitationPanel panel(Bibliography cited) {
    return new CitationPanel(cited, notes.note(cited));
  }
}
