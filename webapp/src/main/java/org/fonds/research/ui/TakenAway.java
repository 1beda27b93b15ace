package org.fonds.research.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedCollection;
import java.util.UUID;
import org.fonds.citation.CitationFormat;
import org.fonds.research.dossier.Dossier;
import org.fonds.shell.ui.Sentences;

/** Links to what can be taken away of a list. */
final class TakenAway {

  private TakenAway() {}

  /**
   * Citations in every format that there is.
   *
   * @param address of the list in the API
   */
  static Component citations(String address, String tag, SequencedCollection<UUID> ticked) {
    Div links = new Div();
    links.setId("list-citations");
    for (CitationFormat format : CitationFormat.values()) {
      links.add(
          link(
              address + "/citations" + asking("format=" + format.parameter(), tag, ticked),
              format.label()));
    }
    return links;
  }

  /**
   * One PDF.
   *
   * @param advice what to do where the list is longer; may be empty
   */
  static Component dossier(
      String address, String tag, SequencedCollection<UUID> ticked, String advice) {
    Anchor link =
        link(
            address + "/dossier" + asking("", tag, ticked),
            ticked.isEmpty()
                ? "One PDF: pages, citations, notes"
                : "One PDF of %d ticked".formatted(ticked.size()));
    link.setId("dossier");
    return new Div(
        link,
        Sentences.aside(
            "of %d entries with %d pages at most%s"
                .formatted(Dossier.MOST_ENTRIES, Dossier.MOST_PAGES, advice)));
  }

  private static String asking(String first, String tag, SequencedCollection<UUID> ticked) {
    List<String> parameters = new ArrayList<>();
    if (!first.isEmpty()) {
      parameters.add(first);
    }
    if (!tag.isEmpty()) {
      parameters.add("tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8));
    }
    ticked.forEach(id -> parameters.add("entry=" + id));
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  private static Anchor link(String address, String words) {
    Anchor link = new Anchor(address, words);
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    return link;
  }
}
