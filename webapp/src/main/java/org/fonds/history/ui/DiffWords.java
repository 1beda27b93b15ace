package org.fonds.history.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.fonds.history.WordDiff;

/**
 * Words of which some were removed, struck through, and some added, underlined. Who listens is told
 * in words.
 */
public final class DiffWords extends Span {

  public DiffWords(WordDiff words) {
    addClassName("diff");
    words.pieces().forEach(piece -> getElement().appendChild(element(piece)));
  }

  private static Element element(WordDiff.Piece piece) {
    return switch (piece.kind()) {
      case KEPT -> new Element("span").setText(piece.text());
      case REMOVED -> removed(piece.text());
      case ADDED -> added(piece.text());
    };
  }

  static Element removed(String text) {
    return changed("del", " removed: ", text);
  }

  static Element added(String text) {
    return changed("ins", " added: ", text);
  }

  private static Element changed(String tag, String said, String text) {
    Element heard = new Element("span").setText(said);
    heard.getClassList().add("only-heard");
    return new Element(tag).appendChild(heard, Element.createText(text));
  }
}
