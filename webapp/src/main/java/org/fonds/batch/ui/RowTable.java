package org.fonds.batch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.SeenRow;
import org.fonds.search.Matching;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;

/** Rows of a run with their numbers and hits; each number leads to its search. */
final class RowTable extends Div {

  private static final List<String> HEADS =
      List.of("Row", "Sought", "As written", "All scripts and forms", "Sounding alike", "Found");

  RowTable() {
    setId("batch-rows");
    addClassName("batch-rows");
    // What is wider than a narrow window is reached by the keyboard too.
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", "Rows of the list");
  }

  /** Shows some rows. */
  void show(BatchSearch run, List<SeenRow> rows) {
    removeAll();
    if (rows.isEmpty()) {
      add(Sentences.said("There is no such row."));
      return;
    }
    NativeTableRow heads = new NativeTableRow();
    HEADS.forEach(head -> {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
      cell.getElement().setAttribute("scope", "col");
      heads.add(cell);
    });
    NativeTableBody body = new NativeTableBody();
    rows.forEach(row -> body.add(row(run, row)));
    NativeTableHeader head = new NativeTableHeader(heads);
    NativeTable table = new NativeTable(head, body);
    add(table);
    // Said once more, because a narrow window lays it out as no table.
    role(table, "table");
    role(head, "rowgroup");
    role(body, "rowgroup");
    Stream.concat(head.getChildren(), body.getChildren())
        .forEach(row -> {
          role(row, "row");
          row.getChildren()
              .forEach(cell -> role(cell, row.equals(heads) ? "columnheader" : "cell"));
        });
  }

  private static void role(Component part, String role) {
    part.getElement().setAttribute("role", role);
  }

  private static NativeTableRow row(BatchSearch run, SeenRow seen) {
    NativeTableRow row = new NativeTableRow();
    row.getElement().setAttribute("data-row", Integer.toString(seen.row().number()));
    row.add(new NativeTableCell(RowWords.number(seen.row().number())));
    row.add(cell("Sought", sought(run, seen)));
    SeenRow.Numbers numbers = seen.numbers();
    if (numbers == null) {
      for (String head : HEADS.subList(2, 5)) {
        row.add(cell(head, new Span(seen.row().result() == null ? "…" : "–")));
      }
    } else {
      row.add(number(HEADS.get(2), numbers.asWritten(), seen, Matching.EXACT));
      row.add(number(HEADS.get(3), numbers.inAllScripts(), seen, Matching.ALL_SCRIPTS));
      row.add(number(HEADS.get(4), numbers.soundingAlike(), seen, Matching.SOUNDS_ALIKE));
    }
    row.add(cell("Found", new FoundCell(seen)));
    return row;
  }

  private static Component sought(BatchSearch run, SeenRow seen) {
    Span words = new Span(RowWords.shortened(seen.row().words()));
    words.addClassName("sought");
    words.getElement().setAttribute("dir", "auto");
    Div sought = new Div(words);
    List<String> names = run.list().columns();
    String others =
        seen.row().carried().stream()
            .filter(cell -> !cell.isBlank())
            .map(RowWords::shortened)
            .collect(Collectors.joining(" · "));
    if (!names.isEmpty() && !others.isEmpty()) {
      sought.add(Sentences.said(others));
    }
    return sought;
  }

  private static NativeTableCell number(String head, long number, SeenRow seen, Matching matching) {
    SearchQuery query = seen.query().with(seen.query().words().matching(matching));
    String words = RowWords.number(number);
    if (number == 0) {
      return numberCell(head, new Span(words));
    }
    Anchor way = new Anchor(Links.search(query), words);
    way.setAriaLabel(
        words
            + (number == 1 ? " document, " : " documents, ")
            + head
            + ": "
            + RowWords.shortened(seen.row().words()));
    return numberCell(head, way);
  }

  private static NativeTableCell numberCell(String head, Component what) {
    NativeTableCell cell = cell(head, what);
    cell.addClassName("number");
    return cell;
  }

  /**
   * A cell.
   *
   * @param head stands before it where the columns do not fit
   */
  private static NativeTableCell cell(String head, Component what) {
    NativeTableCell cell = new NativeTableCell(what);
    cell.getElement().setAttribute("data-head", head);
    return cell;
  }
}
