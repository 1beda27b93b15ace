package org.fonds.shell.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.fonds.search.MarkedText;

/** Words of a source with the hits in {@code <mark>}; text stays text, whatever it looks like. */
public final class MarkedWords extends Span {

  public MarkedWords(MarkedText text) {
    for (MarkedText.Piece piece : text.pieces()) {
      getElement()
          .appendChild(
              piece.marked()
                  ? new Element("mark").setText(piece.text())
                  : Element.createText(piece.text()));
    }
  }
}
