package org.fonds.shell.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.fonds.search.MarkedText;

/** Words of a source with the hits in {@code <mark>}; text stays text, whatever it looks like. */
public final class MarkedWords extends Span {

  private static final String CURRENT = "aria-current";

  private final transient List<Element> marks = new ArrayList<>();

  public MarkedWords(MarkedText text) {
    for (MarkedText.Piece piece : text.pieces()) {
      if (piece.marked()) {
        Element mark = new Element("mark").setText(piece.text());
        marks.add(mark);
        getElement().appendChild(mark);
      } else {
        getElement().appendChild(Element.createText(piece.text()));
      }
    }
  }

  /**
   * Sets one hit off from the others.
   *
   * @param hit counted from 1; if there is no such hit, none is set off
   */
  public void pointAt(int hit) {
    for (int i = 0; i < marks.size(); i++) {
      if (i == hit - 1) {
        marks.get(i).setAttribute(CURRENT, "true");
      } else {
        marks.get(i).removeAttribute(CURRENT);
      }
    }
  }
}
