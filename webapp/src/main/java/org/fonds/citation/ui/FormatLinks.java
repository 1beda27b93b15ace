package org.fonds.citation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.fonds.citation.CitationFormat;

/** A row of plain links, one for each format of citation. */
final class FormatLinks extends Nav {

  /** The formats that other programs read. */
  static final Set<CitationFormat> FOR_PROGRAMS =
      EnumSet.complementOf(EnumSet.of(CitationFormat.CHICAGO));

  /**
   * @param address where a format is to be had, relative to the site's root
   */
  FormatLinks(String label, Set<CitationFormat> formats, Function<CitationFormat, String> address) {
    addClassName("acts");
    setAriaLabel(label);
    for (CitationFormat format : formats) {
      Anchor link = new Anchor(address.apply(format), format.label());
      link.setRouterIgnore(true);
      link.getElement().setAttribute("download", true);
      add(link);
    }
  }
}
