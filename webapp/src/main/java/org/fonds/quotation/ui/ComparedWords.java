package org.fonds.quotation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.fonds.quotation.Comparison;
import org.fonds.quotation.Run;

/**
 * A quotation beside what stands on the page: what is quoted and does not stand there is struck
 * through, what stands there instead or is not quoted is underlined. Who listens is told in words.
 */
final class ComparedWords extends Paragraph {

  ComparedWords(Comparison comparison) {
    addClassNames("diff", "compared");
    getElement().setAttribute("dir", "auto");
    Run.of(comparison).forEach(this::add);
  }

  private void add(Run run) {
    switch (run.kind()) {
      case SAME -> plain(run.quoted());
      case OTHER -> {
        changed("del", " quoted: ", run.quoted());
        changed("ins", " stands there: ", run.standing());
      }
      case LEFT_OUT -> changed("ins", " not quoted: ", run.standing());
      case ADDED -> changed("del", " quoted, but not there: ", run.quoted());
      case LEFT_OUT_MARKED -> {
        // The ellipsis stands behind the word before it.
      }
      case ADDED_MARKED -> plain(run.quoted());
    }
  }

  private void plain(String text) {
    getElement().appendChild(new Element("span").setText(text));
  }

  /** The spaces around a change are no part of it. */
  private void changed(String tag, String said, String text) {
    Element heard = new Element("span").setText(said);
    heard.getClassList().add("only-heard");
    String words = text.stripTrailing();
    getElement()
        .appendChild(
            new Element(tag).appendChild(heard, Element.createText(words)),
            Element.createText(" "));
  }
}
