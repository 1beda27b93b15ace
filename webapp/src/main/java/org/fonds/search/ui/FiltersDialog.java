package org.fonds.search.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** The facets on a narrow screen: they move in here while it is open and go home when it closes. */
final class FiltersDialog extends Dialog {

  private final Button show = new Button("", event -> close());

  FiltersDialog(FacetColumn facets, HasComponents home) {
    setHeaderTitle("Filters");
    addClassName("filters-dialog");
    setWidth("460px");
    show.setId("show-result");
    show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(show);
    addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        add(facets);
      } else {
        home.add(facets);
      }
    });
  }

  /**
   * Keeps the way out true to the result.
   *
   * @param total documents that answer
   */
  void show(long total) {
    show.setText("Show " + ResultBar.documents(total));
  }
}
