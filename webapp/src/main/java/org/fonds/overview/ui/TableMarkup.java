package org.fonds.overview.ui;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fonds.overview.FigureTable;
import org.fonds.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * A table of a figure as HTML. Thousands of cells that nobody changes would each be a component
 * otherwise, which the server would have to remember for every visitor.
 */
final class TableMarkup {

  /** More lines than anybody reads on a page; the file has all of them. */
  static final int MOST_ROWS = 1000;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter html;
  private final Function<SearchQuery, String> addresses;

  private TableMarkup(Function<SearchQuery, String> addresses) throws XMLStreamException {
    this.addresses = addresses;
    this.html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /**
   * The table, of which the first cell of each line is a link where the line leads somewhere.
   *
   * @param caption what it is
   * @param addresses the page of a search
   */
  static String of(FigureTable table, String caption, Function<SearchQuery, String> addresses) {
    try {
      return new TableMarkup(addresses).write(table, caption);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory refuses nothing", e);
    }
  }

  private String write(FigureTable table, String caption) throws XMLStreamException {
    html.writeStartElement("table");
    element("caption", caption);
    html.writeStartElement("thead");
    html.writeStartElement("tr");
    for (int i = 0; i < table.columns().size(); i++) {
      html.writeStartElement("th");
      html.writeAttribute("scope", "col");
      if (isOfNumbers(table, i)) {
        html.writeAttribute("class", "number");
      }
      write(table.columns().get(i));
      html.writeEndElement();
    }
    html.writeEndElement();
    html.writeEndElement();
    html.writeStartElement("tbody");
    for (FigureTable.Row row : table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()))) {
      write(row);
    }
    html.writeEndElement();
    html.writeEndElement();
    if (table.rows().size() > MOST_ROWS) {
      element(
          "p",
          String.format(
              Locale.ENGLISH,
              "And %,d more lines; the CSV file has all of them.",
              table.rows().size() - MOST_ROWS));
    }
    return text.toString();
  }

  private static boolean isOfNumbers(FigureTable table, int column) {
    return table.rows().stream()
        .anyMatch(row -> row.cells().get(column) instanceof FigureTable.Cell.Amount);
  }

  private void write(FigureTable.Row row) throws XMLStreamException {
    html.writeStartElement("tr");
    for (int i = 0; i < row.cells().size(); i++) {
      html.writeStartElement(i == 0 ? "th" : "td");
      if (i == 0) {
        html.writeAttribute("scope", "row");
      }
      write(row.cells().get(i), i == 0 ? row.narrower() : null);
      html.writeEndElement();
    }
    html.writeEndElement();
  }

  private void write(FigureTable.Cell cell, @Nullable SearchQuery narrower)
      throws XMLStreamException {
    switch (cell) {
      case FigureTable.Cell.Amount amount -> {
        html.writeAttribute("class", "number");
        write(
            amount.value().scale() > 0
                ? amount.value().toPlainString()
                : String.format(Locale.ENGLISH, "%,d", amount.value().longValue()));
      }
      case FigureTable.Cell.Words(String words) -> {
        if (narrower == null) {
          write(words);
        } else {
          html.writeStartElement("a");
          html.writeAttribute("href", addresses.apply(narrower));
          write(words);
          html.writeEndElement();
        }
      }
    }
  }

  private void element(String name, String words) throws XMLStreamException {
    html.writeStartElement(name);
    write(words);
    html.writeEndElement();
  }

  private void write(String words) throws XMLStreamException {
    html.writeCharacters(CONTROL.matcher(words).replaceAll("\uFFFD"));
  }
}
