package org.fonds.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.SequencedCollection;
import org.fonds.citation.ui.ExportMenu;
import org.fonds.export.ui.ExportProgress;
import org.fonds.search.SearchQuery;

/** Opens what can be taken away of a result. */
final class ExportButton extends Composite<Div> {

  private final Button button = new Button("Export");
  private final ExportMenu menu = new ExportMenu();
  private final ResultTables tables = new ResultTables();

  /**
   * @param progress shows how far an export has come
   */
  ExportButton(ExportProgress progress) {
    button.setId("export-button");
    Popover popover = new Popover(menu, tables);
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel("Export");
    progress.watch(menu);
    progress.watch(tables);
    getContent().addClassName("result-actions");
    getContent().add(button, popover);
  }

  /**
   * Offers the citations and descriptions of a result.
   *
   * @param total documents that answer
   * @param ticked ids of those that are ticked; empty to offer all
   */
  void offer(SearchQuery query, long total, SequencedCollection<String> ticked) {
    menu.offer(query, total, ticked);
    tables.offer(query, ticked);
    button.setText(ticked.isEmpty() ? "Export" : "Export (" + ticked.size() + ")");
    setVisible(total > 0 || !ticked.isEmpty());
  }
}
