package org.fonds.holding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.fonds.holding.Unit;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;

/** One unit of the tree, which opens to show what lies in it. */
final class UnitBranch extends ListItem {

  private final Unit unit;
  private final UnitTree tree;
  private final Button opener = new Button();
  private final Div inside = new Div();

  UnitBranch(Unit unit, UnitTree tree) {
    this.unit = unit;
    this.tree = tree;
    addClassName("unit");
    setId("unit-" + unit.id());
    inside.setId("in-" + unit.id());
    inside.setVisible(false);
    Div row = new Div();
    row.addClassName("unit-row");
    row.add(opener());
    if (tree.isForStaff()) {
      row.add(choice());
    }
    Span level = new Span(unit.level());
    level.addClassName("level");
    Anchor title = new Anchor(Links.document(unit.id().text()), unit.title());
    title.addClassName("title");
    row.add(level, title);
    if (unit.referenceCode() != null) {
      row.add(new Code(unit.referenceCode()));
    }
    if (unit.date() != null) {
      row.add(Sentences.aside(unit.date()));
    }
    if (unit.below() > 0) {
      row.add(
          Sentences.aside(
              unit.below() == 1 ? "1 unit in it" : "%,d units in it".formatted(unit.below())));
    }
    add(row, inside);
  }

  private Button opener() {
    opener.addClassName("opener");
    opener.setEnabled(unit.below() > 0);
    opener.addClickListener(click -> show(!inside.isVisible()));
    mark(false);
    return opener;
  }

  /** Opens or closes it; what lies in it is read when it is opened first. */
  void show(boolean opened) {
    if (opened && inside.getComponentCount() == 0) {
      inside.add(new UnitList(unit.id(), tree));
    }
    inside.setVisible(opened);
    mark(opened);
  }

  private void mark(boolean opened) {
    boolean leaf = unit.below() == 0;
    opener.setText(leaf ? "" : opened ? "▾" : "▸");
    opener.getElement().setAttribute("aria-expanded", leaf ? "false" : Boolean.toString(opened));
    opener.setAriaLabel((opened ? "Close “" : "Open “") + unit.title() + "”");
    opener.getElement().setAttribute("aria-hidden", leaf ? "true" : "false");
  }

  private Checkbox choice() {
    Checkbox choice = new Checkbox();
    choice.setAriaLabel("Choose “" + unit.title() + "”");
    choice.addValueChangeListener(change -> tree.choose(unit.id(), change.getValue()));
    return choice;
  }
}
