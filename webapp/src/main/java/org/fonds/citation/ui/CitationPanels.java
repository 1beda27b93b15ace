package org.fonds.citation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationChoice;
import org.fonds.citation.CitedPage;
import org.fonds.citation.FormattedCitation;
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

  /**
   * Tells a component of the page the footnote of what is cited, now and whenever another style is
   * chosen there. A style that has no notes gives way to the usual one.
   */
  public void follow(
      Component component, Bibliography cited, Consumer<FormattedCitation> footnote) {
    footnote.accept(footnote(cited, CitationChoices.current()));
    component.addAttachListener(attached -> {
      Registration chosen =
          CitationChoices.onChosen(
              attached.getUI(), choice -> footnote.accept(footnote(cited, choice)));
      component.addDetachListener(detached -> {
        chosen.remove();
        detached.unregisterListener();
      });
    });
  }

  private FormattedCitation footnote(Bibliography cited, CitationChoice choice) {
    return citations.format(cited, choice.style().isEntry() ? CitationChoice.USUAL : choice);
  }
}
