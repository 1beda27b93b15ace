package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.DescriptionFault;
import org.fonds.exchange.ImportPlan;
import org.fonds.exchange.Sheet;
import org.fonds.history.DescriptionWords;
import org.fonds.history.ui.FieldChanges;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;

/** What importing a file would do, or what stands against it. */
final class PlanSummary extends Div {

  private static final int SHOWN = 100;

  PlanSummary(String file, ImportPlan plan, DescriptionWords words) {
    setId("import-plan");
    plan.notes().forEach(note -> add(Sentences.said(note)));
    switch (plan) {
      case ImportPlan.Faulty faulty -> {
        add(
            new H2(
                faulty.faults().size() == 1
                    ? "1 problem in " + file
                    : "%,d problems in %s".formatted(faulty.faults().size(), file)));
        add(Sentences.said("Nothing was imported. Mend them in the file, and bring it again."));
        add(
            table(
                "What is wrong, and what to do", faulty.faults().stream().map(PlanSummary::cells)));
      }
      case ImportPlan.Ready ready -> show(file, ready, words);
    }
  }

  private void show(String file, ImportPlan.Ready ready, DescriptionWords words) {
    List<ImportPlan.Row.New> fresh = rows(ready, ImportPlan.Row.New.class);
    List<ImportPlan.Row.Changed> changed = rows(ready, ImportPlan.Row.Changed.class);
    add(new H2("What " + file + " would change"));
    Paragraph counts =
        new Paragraph(
            "%,d new units, %,d documents described otherwise, %,d as they are."
                .formatted(
                    fresh.size(),
                    changed.size(),
                    ready.rows().size() - fresh.size() - changed.size()));
    counts.setId("plan-counts");
    add(counts);
    if (!ready.warnings().isEmpty()) {
      add(new H2("May be meant so"));
      add(table("What was seen", ready.warnings().stream().map(PlanSummary::cells)));
    }
    if (!ready.losses().isEmpty()) {
      add(new H2("Has no place here and is not taken over"));
      add(table("What is lost", ready.losses().stream().map(PlanSummary::cells)));
    }
    if (!fresh.isEmpty()) {
      add(new H2("New"));
      OrderedList list = new OrderedList();
      list.addClassName("batch");
      fresh.stream()
          .limit(SHOWN)
          .forEach(row ->
              list.add(
                  new ListItem(
                      row.description().level().word() + ": " + row.description().title())));
      add(list, more(fresh.size()));
    }
    if (!changed.isEmpty()) {
      add(new H2("Described otherwise"));
      OrderedList list = new OrderedList();
      list.addClassName("batch");
      changed.stream().limit(SHOWN).forEach(row -> list.add(item(row, words)));
      add(list, more(changed.size()));
    }
  }

  /** How many documents are new or change. */
  static long changes(ImportPlan.Ready ready) {
    return ready.rows().stream().filter(row -> !(row instanceof ImportPlan.Row.Same)).count();
  }

  private static <T extends ImportPlan.Row> List<T> rows(ImportPlan.Ready ready, Class<T> kind) {
    return ready.rows().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static ListItem item(ImportPlan.Row.Changed row, DescriptionWords words) {
    Anchor title = new Anchor(Links.document(row.id().text()), row.before().title());
    title.setTarget("_blank");
    return new ListItem(title, new FieldChanges(words.changes(row.before(), row.after())));
  }

  private static Paragraph more(int all) {
    return Sentences.said(all > SHOWN ? "And %,d more.".formatted(all - SHOWN) : "");
  }

  private static List<String> cells(DescriptionFault fault) {
    return List.of(
        Integer.toString(fault.line()),
        fault.column() == null ? "" : fault.column(),
        fault.value() == null ? "" : fault.value(),
        fault.message());
  }

  private static List<String> cells(Sheet.Loss loss) {
    return List.of(Integer.toString(loss.line()), loss.where(), loss.value(), "");
  }

  private static NativeTable table(String last, Stream<List<String>> rows) {
    NativeTableRow head = new NativeTableRow();
    Stream.of("Line", "Column", "Value", last)
        .forEach(name -> head.add(new NativeTableHeaderCell(name)));
    NativeTableBody body = new NativeTableBody();
    rows.limit(1000)
        .forEach(cells -> {
          NativeTableRow row = new NativeTableRow();
          cells.forEach(cell -> row.add(new NativeTableCell(cut(cell))));
          body.add(row);
        });
    NativeTable table = new NativeTable(new NativeTableHeader(head), body);
    table.addClassName("faults");
    return table;
  }

  private static String cut(String cell) {
    return cell.length() > 300 ? cell.substring(0, 300) + " …" : cell;
  }
}
