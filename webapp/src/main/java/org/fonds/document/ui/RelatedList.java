package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.fonds.search.Neighbour;
import org.fonds.search.RelatedGroup;
import org.fonds.search.RelatedOutcome;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;
import org.jspecify.annotations.Nullable;

/** The groups to which a document belongs, each a search, and the documents beside it. */
final class RelatedList extends UnorderedList {

  RelatedList(RelatedOutcome.Found related) {
    addClassName("related");
    neighbour("Before it on the shelf", "document-before", related.previous());
    neighbour("After it on the shelf", "document-after", related.next());
    related.groups().forEach(group -> add(item(group)));
  }

  /** Whether there is anything to list. */
  static boolean hasSomething(RelatedOutcome.Found related) {
    return !related.groups().isEmpty() || related.previous() != null || related.next() != null;
  }

  private void neighbour(String what, String id, @Nullable Neighbour neighbour) {
    if (neighbour != null) {
      Anchor link = new Anchor(Links.document(neighbour.id()), neighbour.title());
      link.setId(id);
      add(new ListItem(Sentences.aside(what), link, Sentences.aside(neighbour.referenceCode())));
    }
  }

  private static ListItem item(RelatedGroup group) {
    Anchor link = new Anchor(Links.search(group.query()), group.name());
    Span count =
        Sentences.aside(
            String.format(Locale.ENGLISH, "%,d documents with this one", group.documents()));
    return new ListItem(Sentences.aside(what(group.kind())), link, count);
  }

  private static String what(RelatedGroup.Kind kind) {
    return switch (kind) {
      case FONDS -> "Same fonds";
      case SERIES -> "Same series";
      case FILE -> "Same file";
      case BOX -> "Same box";
      case FOLDER -> "Same folder";
      case EVENT -> "Same event";
    };
  }
}
