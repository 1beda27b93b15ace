package org.fonds.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.fonds.overview.FigureKind;
import org.fonds.overview.FigureTable;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Sentences;

/** One figure with its heading, its table and its files. */
final class FigureSection extends Section {

  private static final List<String> FORMATS = List.of("svg", "png", "csv");

  /**
   * A click on a part of a picture goes on within the page. The router cannot be left to it: it
   * knows the links of HTML alone. What asks for another tab is left to the browser.
   */
  private static final String LINK = "event.target.closest('a')";

  private static final String PLAIN_CLICK =
      "!!(event.target.closest('a') && event.button === 0 && !event.ctrlKey && !event.metaKey"
          + " && !event.shiftKey && !event.altKey"
          + " && (event.preventDefault(), event.stopPropagation(), true))";

  private static final String ADDRESS = LINK + ".getAttribute('href')";

  private final FigureKind kind;
  private final Header head;
  private final Div picture = new Div();

  /**
   * @param shown what the page shows, for the addresses of the files
   * @param followed receives the page that somebody asks for by clicking in the picture
   */
  FigureSection(FigureKind kind, OverviewAddress shown, SerializableConsumer<String> followed) {
    this.kind = kind;
    setId("figure-" + kind.word());
    addClassName("figure");
    H2 title = new H2(kind.title());
    title.setId("title-" + kind.word());
    getElement().setAttribute("aria-labelledby", "title-" + kind.word());
    head = new Header(title);
    Div files = new Div();
    files.addClassName("files");
    FORMATS.forEach(format -> files.add(file(shown, format)));
    head.add(files);
    picture.addClassName("picture");
    picture
        .getElement()
        .addEventListener(
            "click", click -> followed.accept(click.getEventData().get(ADDRESS).asString("")))
        .setFilter(PLAIN_CLICK)
        .addEventData(ADDRESS);
    add(head, picture);
  }

  private Anchor file(OverviewAddress shown, String format) {
    String name = format.toUpperCase(Locale.ROOT);
    Anchor file = new Anchor(shown.file(kind, format), name);
    file.setRouterIgnore(true);
    file.getElement().setAttribute("download", true);
    file.getElement().setAttribute("aria-label", kind.title() + " as " + name);
    return file;
  }

  /**
   * A way to draw the figure.
   *
   * @param address the page on which it is drawn so
   */
  record Choice(String name, boolean chosen, String address) {}

  /** Offers ways to draw the figure, of which one is chosen. */
  void offer(String name, List<Choice> choices) {
    Nav ways = new Nav();
    ways.setAriaLabel(name);
    ways.addClassName("ways");
    for (Choice choice : choices) {
      Anchor way = new Anchor(choice.address(), choice.name());
      if (choice.chosen()) {
        way.getElement().setAttribute("aria-current", "true");
      }
      ways.add(way);
    }
    head.addComponentAtIndex(1, ways);
  }

  /** Shows the picture. */
  void show(String svg) {
    picture.getElement().setProperty("innerHTML", svg);
  }

  /** Says that there is no picture. */
  void showNothing() {
    picture.add(
        new Span(
            switch (kind) {
              case TIMELINE -> "No document of this result has a date.";
              case MAP -> "No document of this result names a country or place that is on the map.";
              case ORGANISATIONS ->
                  "No dated document of this result names a perpetrator organisation.";
            }));
  }

  /**
   * Shows what one must know to read it, and its numbers.
   *
   * @param addresses the page of a search
   */
  void show(List<String> notes, FigureTable table, Function<SearchQuery, String> addresses) {
    Div words = new Div();
    words.addClassName("notes");
    words.add(Sentences.said(String.join(" ", notes)));
    add(words);
    if (!table.rows().isEmpty()) {
      Div rows = new Div();
      rows.addClassName("figure-table");
      rows.getElement().setProperty("innerHTML", TableMarkup.of(table, kind.title(), addresses));
      NativeDetails numbers = new NativeDetails("Table", rows);
      numbers.setId("table-" + kind.word());
      add(numbers);
    }
  }
}
