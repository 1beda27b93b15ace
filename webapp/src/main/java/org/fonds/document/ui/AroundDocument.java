package org.fonds.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.fonds.description.Vocabularies;
import org.fonds.document.ArchivedDocument;
import org.fonds.room.ReadingRoom;
import org.fonds.search.RelatedOutcome;
import org.fonds.search.SimilarOutcome;
import org.fonds.shell.ui.Sentences;

/**
 * What lies around a document: similar ones, and those of the same file, series or event. It is
 * looked for when the page is in sight already, so that nobody waits for it.
 */
final class AroundDocument extends Div {

  private final transient ArchivedDocument document;
  private final transient ReadingRoom room;
  private final transient Vocabularies vocabularies;
  private final Section others = section("Other documents", "related-documents");
  private final Section alike = section("Similar documents", "similar-documents");
  private boolean filled;

  AroundDocument(ArchivedDocument document, ReadingRoom room, Vocabularies vocabularies) {
    this.document = document;
    this.room = room;
    this.vocabularies = vocabularies;
    addClassName("around");
    others.setVisible(false);
    alike.add(Sentences.said("Looking for similar documents …"));
    add(others, alike);
  }

  /** Whether it is around this document, as it is described now. */
  boolean isAround(ArchivedDocument other) {
    return document.equals(other);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    if (!filled) {
      getElement().executeJs("return true").then(shown -> fill());
    }
  }

  /** Looks and shows what is found. */
  void fill() {
    if (filled) {
      return;
    }
    filled = true;
    switch (room.related().to(document.stored())) {
      case RelatedOutcome.Found found -> {
        others.add(new RelatedList(found));
        others.setVisible(RelatedList.hasSomething(found));
      }
      case RelatedOutcome.Unavailable _ -> {
        // Said once, with the similar documents.
      }
    }
    show(
        switch (room.similar().to(document.stored())) {
          case SimilarOutcome.Found(var documents) when documents.isEmpty() ->
              Sentences.said("No other document shares enough with this one.");
          case SimilarOutcome.Found(var documents) -> new SimilarList(documents, vocabularies);
          case SimilarOutcome.Unavailable(String reason) -> Sentences.said(reason);
        });
  }

  private void show(Component found) {
    alike.remove(alike.getComponentAt(1));
    alike.add(found);
  }

  private static Section section(String title, String id) {
    H2 heading = new H2(title);
    heading.setId(id + "-title");
    Section section = new Section(heading);
    section.setId(id);
    section.getElement().setAttribute("aria-labelledby", id + "-title");
    return section;
  }
}
