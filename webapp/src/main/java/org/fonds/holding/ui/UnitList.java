package org.fonds.holding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import org.fonds.description.DocumentId;
import org.fonds.holding.UnitsOutcome;
import org.fonds.shell.ui.Sentences;
import org.jspecify.annotations.Nullable;

/** What lies in one unit, a hundred at a time. */
final class UnitList extends Composite<Div> {

  private static final int AT_ONCE = 100;

  private final @Nullable DocumentId parent;
  private final UnitTree tree;
  private final UnorderedList units = new UnorderedList();
  private final Button more = new Button();
  private int shown;

  /**
   * @param parent null for what lies in no other
   */
  UnitList(@Nullable DocumentId parent, UnitTree tree) {
    this.parent = parent;
    this.tree = tree;
    units.addClassName("units");
    more.addClassName("btn");
    more.addClickListener(click -> showMore());
    getContent().add(units, more);
    showMore();
  }

  private void showMore() {
    switch (tree.within(parent, shown, AT_ONCE)) {
      case UnitsOutcome.Found found -> {
        found.units().forEach(unit -> units.add(new UnitBranch(unit, tree)));
        shown += found.units().size();
        long left = found.total() - shown;
        more.setVisible(left > 0 && !found.units().isEmpty());
        more.setText("Show %,d more".formatted(Math.min(left, AT_ONCE)));
        if (found.total() == 0) {
          getContent().add(Sentences.said("Nothing is arranged here yet."));
        }
      }
      case UnitsOutcome.Unavailable(String reason) -> {
        more.setVisible(true);
        more.setText("Try again");
        getContent().add(Sentences.said(reason));
      }
    }
  }
}
