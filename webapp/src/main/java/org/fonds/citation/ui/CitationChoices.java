package org.fonds.citation.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.citation.CitationChoice;

/** How a person wants citations, as long as the session lasts. */
final class CitationChoices {

  private CitationChoices() {}

  /** What was chosen last, or what is usual. */
  static CitationChoice current() {
    return Optional.ofNullable(VaadinSession.getCurrent())
        .map(session -> session.getAttribute(CitationChoice.class))
        .orElse(CitationChoice.USUAL);
  }

  /** Keeps a choice and tells everything on the page that shows citations. */
  static void keep(CitationChoice choice, UI ui) {
    ui.getSession().setAttribute(CitationChoice.class, choice);
    ComponentUtil.fireEvent(ui, new Chosen(ui));
  }

  /** Runs something whenever another choice is made on the page. */
  static Registration onChosen(UI ui, Consumer<CitationChoice> chosen) {
    return ComponentUtil.addListener(ui, Chosen.class, event -> chosen.accept(current()));
  }

  private static final class Chosen extends ComponentEvent<UI> {
    private Chosen(UI source) {
      super(source, false);
    }
  }
}
