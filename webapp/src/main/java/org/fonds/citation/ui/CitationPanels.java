package org.fonds.citation.ui;

import java.util.List;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitedPage;
import org.fonds.citation.FormattedCitations;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.room.ReadingRooms;
import org.jspecify.annotations.Nullable;

/** Shows how documents and their pages are cited. */
public final class CitationPanels {

  private final Bibliographies bibliographies;
  private final FormattedCitations citations;
  private final ReadingRooms rooms;

  public CitationPanels(
      Bibliographies bibliographies, FormattedCitations citations, ReadingRooms rooms) {
    this.bibliographies = bibliographies;
    this.citations = citations;
    this.rooms = rooms;
  }

  /**
   * What is cited of a document.
   *
   * @param page null for the whole
   * @param above the units in which it lies, the widest first
   */
  public Bibliography cited(
      ArchivedDocument document, @Nullable CitedPage page, List<ArchivedDocument> above) {
    return bibliographies.of(document, page, above);
  }

  /** How to cite it. */
  public CitationPanel of(Bibliography cited) {
    return new CitationPanel(cited, choice -> citations.format(cited, choice));
  }

  /** Opens over the page how to cite it. */
  public void open(Bibliography cited) {
    new CiteDialog(of(cited)).open();
  }

  /**
   * Opens over the page how to cite a document, or says that it is gone.
   *
   * @param page null for the whole
   */
  public void open(String id, @Nullable CitedPage page) {
    Documents documents = rooms.current().documents();
    documents
        .find(id)
        .ifPresentOrElse(
            document -> open(cited(document, page, documents.above(document))),
            () -> new CiteDialog().open());
  }
}
