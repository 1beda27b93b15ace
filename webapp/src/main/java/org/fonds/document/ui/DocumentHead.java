package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.fonds.account.security.Staff;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.document.ArchivedDocument;
import org.fonds.holding.ui.Way;
import org.fonds.research.Kept;
import org.fonds.research.ui.KeepButtons;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;

/** What a document is called, and what a reader must know before reading. */
final class DocumentHead extends Div {

  /**
   * @param lies where it stands in the hierarchy
   * @param place with the search that led here, to go back to
   * @param buttons keep the document or the page
   */
  DocumentHead(ArchivedDocument document, Lying lies, Place place, KeepButtons buttons) {
    Description description = document.description();
    SearchQuery search = place.search();
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
    keep(document, place.page(), buttons);
    if (Staff.asks()) {
      add(
          leading("describe", Links.describe(document.id()), "Describe"),
          leading("redact", Links.redact(document.id(), place.page()), "Black out"),
          leading("history", Links.history(document.id()), "History"));
    }
    if (lies.below() > 0) {
      Anchor below =
          new Anchor(
              Links.holdings(document.id()),
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
    if (!document.stored().redactions().areNone()) {
      add(redacted(document));
    }
    if (description.demonstration()) {
      add(notice("Demonstration summary, not a source."));
    }
    if (!description.described()) {
      add(notice("Not described yet: what stands here is what the file says of itself."));
    }
  }

  private void keep(ArchivedDocument document, int page, KeepButtons buttons) {
    String title = document.description().title();
    DocumentId id = document.stored().id();
    Div line = new Div();
    line.addClassName("acts");
    buttons.of(new Kept.WholeDocument(id), "Keep document", title).ifPresent(line::add);
    if (page <= document.pageCount()) {
      String name = document.pageNames().name(page);
      buttons.of(new Kept.Page(id, page), "Keep " + name, title + ", " + name).ifPresent(line::add);
    }
    if (line.getComponentCount() > 0) {
      add(line);
    }
  }

  private static Anchor leading(String id, String address, String words) {
    Anchor link = new Anchor(address, words);
    link.addClassName("back");
    link.setId(id);
    return link;
  }

  private static Paragraph redacted(ArchivedDocument document) {
    if (document.isRedactedCopy()) {
      Paragraph notice = notice("Passages of this document are blacked out.");
      notice.setId("redacted");
      return notice;
    }
    Anchor copy = new Anchor(Links.redactedCopy(document.id()), "What readers see");
    copy.setId("redacted-copy");
    copy.setRouterIgnore(true);
    copy.setTarget(AnchorTarget.BLANK);
    Paragraph notice = notice(RedactionWords.of(document.stored().redactions()) + " ");
    notice.setId("redacted");
    notice.add(copy);
    return notice;
  }

  private static Paragraph notice(String sentence) {
    Paragraph notice = new Paragraph(sentence);
    notice.addClassName("notice");
    return notice;
  }
}
