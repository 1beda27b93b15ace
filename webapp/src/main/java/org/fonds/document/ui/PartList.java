package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.Part;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;

/** The files within a document's file: each can be opened, and its first page is a link away. */
final class PartList extends UnorderedList {

  PartList(ArchivedDocument document) {
    addClassName("parts");
    for (Part part : document.stored().parts()) {
      ListItem item = new ListItem(opening(document.id(), part), said(part));
      if (part.within() > 0) {
        item.addClassName("within");
      }
      if (part.pageCount() > 0) {
        item.add(pages(document.id(), part));
      }
      if (!part.unread().isEmpty()) {
        Span unread = new Span(part.unread());
        unread.addClassName("understood");
        item.add(unread);
      }
      add(item);
    }
  }

  /** A link to the part itself, past the router. */
  static Anchor opening(String id, Part part) {
    Anchor open = new Anchor("api/documents/" + id + "/parts/" + part.number(), part.name());
    open.setRouterIgnore(true);
    open.setTarget("_blank");
    open.getElement().setAttribute("rel", "noopener");
    return open;
  }

  private static Span said(Part part) {
    return new Span(
        FileKind.of(part.mediaType()).name() + ", " + FileKind.size(part.sizeInBytes()));
  }

  private static Anchor pages(String id, Part part) {
    int last = part.firstPage() + part.pageCount() - 1;
    String text =
        part.pageCount() == 1 ? "p. " + last : "pp. " + part.firstPage() + "\u2013" + last;
    return new Anchor(Links.page(id, part.firstPage(), SearchQuery.of("")), text);
  }
}
