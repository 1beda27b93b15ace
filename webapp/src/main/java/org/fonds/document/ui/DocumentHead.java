package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import org.fonds.description.Description;
import org.fonds.holding.ui.Way;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;

/** What a document is called, and what a reader must know before reading. */
final class DocumentHead extends Div {

  /**
   * @param lies where it stands in the hierarchy
   * @param search that led here, to go back to
   */
  DocumentHead(String id, Description description, Lying lies, SearchQuery search) {
    addClassName("side-head");
    if (!SearchAddress.parameters(search).isEmpty()) {
      String words = search.text();
      Anchor back =
          new Anchor(
              Links.search(search),
              words.isBlank() ? "‹ Documents found" : "‹ Documents found for “" + words + "”");
      back.addClassName("back");
      back.setId("back-to-search");
      add(back);
    }
    if (!lies.above().isEmpty()) {
      add(new Way(lies.above()));
    }
    H1 title = new H1(description.title());
    if (description.languages().size() == 1) {
      title.getElement().setAttribute("lang", description.languages().getFirst());
    }
    add(title);
    if (isStaff(VaadinRequest.getCurrent())) {
      Anchor describe = new Anchor(Links.describe(id), "Describe");
      describe.addClassName("back");
      describe.setId("describe");
      add(describe);
    }
    if (isStaff(VaadinRequest.getCurrent())) {
      Anchor history = new Anchor(Links.history(id), "History");
      history.addClassName("back");
      history.setId("history");
      add(history);
    }
    if (lies.below() > 0) {
      Anchor below =
          new Anchor(
              Links.holdings(id),
              lies.below() == 1
                  ? "1 unit lies in it"
                  : "%,d units lie in it".formatted(lies.below()));
      below.addClassName("back");
      below.setId("units-below");
      add(below);
    }
    String closed = ClosureWords.of(description.access());
    if (!closed.isEmpty()) {
      add(notice(closed));
    }
    if (description.demonstration()) {
      add(notice("Demonstration summary, not a source."));
    }
    if (!description.described()) {
      add(notice("Not described yet: what stands here is what the file says of itself."));
    }
  }

  private static boolean isStaff(VaadinRequest request) {
    return request.isUserInRole("ARCHIVIST") || request.isUserInRole("ADMINISTRATOR");
  }

  private static Paragraph notice(String sentence) {
    Paragraph notice = new Paragraph(sentence);
    notice.addClassName("notice");
    return notice;
  }
}
