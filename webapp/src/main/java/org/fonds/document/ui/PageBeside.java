package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.fonds.document.ArchivedDocument;
import org.fonds.search.SearchAddress;

/** The original at a page, to be read while somebody writes what it says. */
public final class PageBeside {

  private PageBeside() {}

  /**
   * The page as it came, where a browser can show it; empty else.
   *
   * @param page counted from 1
   */
  public static Component of(ArchivedDocument document, int page, SearchAddress addresses) {
    return new OriginalFrame(
        document,
        new Place(document.id(), page, addresses.lenient(Map.of()).query(), ViewMode.BOTH),
        false,
        List.of());
  }
}
