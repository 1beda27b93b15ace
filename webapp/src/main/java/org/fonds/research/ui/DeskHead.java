package org.fonds.research.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.fonds.shell.ui.Links;

/** The ways between the pages of the research desk. */
public final class DeskHead extends Nav {

  /**
   * @param here the address of the page that is open
   */
  public DeskHead(String here) {
    setAriaLabel("Research desk");
    addClassName("research-ways");
    way(Links.RESEARCH, "Lists", here);
    way(Links.SAVED_SEARCHES, "Saved searches", here);
    way(Links.PAST_SEARCHES, "Past searches", here);
    way(Links.BATCH, "Batch search", here);
  }

  private void way(String address, String words, String here) {
    Anchor way = new Anchor(address, words);
    if (address.equals(here)) {
      way.getElement().setAttribute("aria-current", "page");
    }
    add(way);
  }
}
