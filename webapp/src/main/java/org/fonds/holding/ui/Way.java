package org.fonds.holding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.fonds.document.ArchivedDocument;
import org.fonds.shell.ui.Links;

/** The units in which something lies, the widest first, each a link into the tree. */
public final class Way extends Nav {

  /** Begins with all holdings. */
  public Way(List<ArchivedDocument> above) {
    addClassName("way");
    setAriaLabel("Where this lies");
    OrderedList units = new OrderedList();
    units.add(new ListItem(new Anchor(Links.HOLDINGS, "Holdings")));
    above.forEach(unit ->
        units.add(new ListItem(new Anchor(Links.holdings(unit.id()), unit.description().title()))));
    add(units);
  }
}
