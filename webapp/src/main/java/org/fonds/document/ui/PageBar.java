package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import org.fonds.document.ArchivedDocument;

/** The way from page to page, and what is shown of them. */
final class PageBar extends Div {

  private static final Map<ViewMode, String> NAMES =
      Map.of(ViewMode.PAGE, "Page", ViewMode.TEXT, "Text", ViewMode.BOTH, "Both");

  private final Place place;
  private final ArchivedDocument document;
  private final int pageCount;
  private final List<ViewMode> modes;
  private final ViewMode usual;

  /**
   * @param usual the mode that needs no saying in an address
   * @param cite shows how the page is cited
   */
  PageBar(ArchivedDocument document, Place place, ViewMode usual, SerializableRunnable cite) {
    this.place = place;
    this.document = document;
    this.pageCount = Math.max(1, document.pageCount());
    this.modes = ViewMode.of(document);
    this.usual = usual;
    addClassName("bar");
    Span grow = new Span();
    grow.addClassName("grow");
    add(turns(), grow);
    if (modes.size() > 1) {
      add(modes());
    }
    add(citing(cite));
  }

  private static NativeButton citing(SerializableRunnable cite) {
    NativeButton button = new NativeButton("Cite", click -> cite.run());
    button.addClassName("btn");
    button.setId("cite-button");
    return button;
  }

  private Nav turns() {
    Nav pages = new Nav();
    pages.setAriaLabel("Pages of the document");
    pages.addClassName("turn");
    pages.add(turn(-1, "‹ Previous page", "prev"), here(), turn(1, "Next page ›", "next"));
    if (pageCount > 1) {
      pages.add(new PageField(document, this::open));
    }
    return pages;
  }

  private Span here() {
    String counted = "page " + place.page() + " of " + pageCount;
    Span here =
        new Span(
            document
                .pageNames()
                .label(place.page())
                .map(label -> label + " · " + counted)
                .orElse(counted.replaceFirst("p", "P")));
    here.addClassName("here");
    here.setId("page-here");
    return here;
  }

  private void open(int page) {
    Location address = new Location(place.onPage(page).address(usual));
    getUI().ifPresent(ui -> ui.navigate(address.getPath(), address.getQueryParameters()));
  }

  private Nav modes() {
    Nav links = new Nav();
    links.setAriaLabel("What is shown");
    links.addClassName("modes");
    for (ViewMode mode : modes) {
      Anchor link =
          new Anchor(place.as(mode).address(usual), NAMES.getOrDefault(mode, mode.parameter()));
      link.addClassName("btn");
      link.setId("view-" + mode.parameter());
      if (mode == place.mode()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      links.add(link);
    }
    return links;
  }

  private Anchor turn(int step, String text, String relation) {
    int target = place.page() + step;
    Anchor link = new Anchor();
    link.setText(text);
    link.addClassName("btn");
    if (target >= 1 && target <= pageCount) {
      link.setHref(place.onPage(target).address(usual));
      link.getElement().setAttribute("rel", relation);
    } else {
      link.getElement().setAttribute("aria-disabled", "true");
      link.getElement().setAttribute("role", "link");
    }
    return link;
  }
}
