package org.fonds.signpost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.index.IndexedDocument;
import org.fonds.signpost.Coins;
import org.fonds.signpost.HeadElement;
import org.jspecify.annotations.Nullable;

/** Marks an entry of a list for reference managers, by COinS and by unAPI; nobody sees it. */
public final class ReferenceMarks {

  private final Coins coins;

  public ReferenceMarks(Coins coins) {
    this.coins = coins;
  }

  /**
   * Marks an entry as that of a document.
   *
   * @param type null if not known
   */
  public void mark(Component entry, IndexedDocument document, @Nullable Term type) {
    Stream.of(HeadElement.coins(coins.of(document, type)), HeadElement.unapi(document.id()))
        .map(ReferenceMarks::element)
        .forEach(entry.getElement()::appendChild);
  }

  private static Element element(HeadElement said) {
    Element element = new Element(said.name());
    said.attributes().forEach(element::setAttribute);
    return element;
  }
}
