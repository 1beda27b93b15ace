package org.fonds.citation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.function.Function;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationChoice;
import org.fonds.citation.FormattedCitation;
import org.jspecify.annotations.Nullable;

/**
 * How to cite a document or a page of it: the citation in the style that was chosen last, buttons
 * that copy it, the choice of another, and links to the files for reference managers.
 */
public final class CitationPanel extends Section {

  private final transient Function<CitationChoice, FormattedCitation> citations;
  private final Div box = new Div();
  private final String title;
  private final StyleFields fields;
  private CopyButtons copying;
  private @Nullable Registration chosen;

  /**
   * Cites what the bibliography cites.
   *
   * @param citations formats it as chosen
   */
  CitationPanel(Bibliography cited, Function<CitationChoice, FormattedCitation> citations) {
    this.citations = citations;
    title = cited.page() == null ? "Cite this document" : "Cite this page";
    setAriaLabel(title);
    box.addClassName("cite");
    CitationChoice choice = CitationChoices.current();
    fields = new StyleFields(choice, cited.hasCyrillicPlace(), this::choose);
    copying = write(choice);
    FormatLinks links =
        new FormatLinks(
            "Files for reference managers",
            FormatLinks.FOR_PROGRAMS,
            format -> CitationAddress.of(cited, format));
    add(box, fields, links);
  }

  /** What it does, in a heading's words. */
  String title() {
    return title;
  }

  /** Puts the focus where one key copies. */
  void focusOnCopy() {
    copying.first().focus();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    CitationChoice now = CitationChoices.current();
    show(now);
    chosen = CitationChoices.onChosen(event.getUI(), this::show);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (chosen != null) {
      chosen.remove();
      chosen = null;
    }
  }

  private void choose(CitationChoice choice) {
    getUI().ifPresent(ui -> CitationChoices.keep(choice, ui));
  }

  private void show(CitationChoice choice) {
    if (!choice.equals(fields.choice())) {
      fields.show(choice);
      copying = write(choice);
    }
  }

  private CopyButtons write(CitationChoice choice) {
    FormattedCitation citation = citations.apply(choice);
    Html words = new Html("<p>" + citation.html() + "</p>");
    words.getElement().setAttribute("lang", choice.language().parameter());
    CopyButtons buttons = new CopyButtons(citation, words);
    box.removeAll();
    box.add(new Header(new Span(title), buttons), words);
    return buttons;
  }
}
