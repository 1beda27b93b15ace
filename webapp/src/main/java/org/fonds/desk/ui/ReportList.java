package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Path;
import java.util.List;
import org.fonds.desk.Reports;

/** The last reports, to be downloaded. */
final class ReportList extends Div {

  private static final int MOST = 10;

  private final transient Reports reports;
  private final UnorderedList rows = new UnorderedList();
  private List<Path> shown = List.of();

  ReportList(Reports reports) {
    this.reports = reports;
    setId("reports");
    rows.addClassName("rows");
    Paragraph note =
        new Paragraph("What became of each file of a run, with the reason; the newest first.");
    note.addClassName("understood");
    add(new H2("Reports"), note, rows);
    refresh();
  }

  void refresh() {
    List<Path> now = reports.last(MOST);
    if (!now.equals(shown)) {
      shown = now;
      rows.removeAll();
      now.forEach(report -> rows.add(row(report)));
    }
    setVisible(!now.isEmpty());
  }

  private static ListItem row(Path report) {
    Anchor download =
        new Anchor(DownloadHandler.forFile(report.toFile()), report.getFileName().toString());
    ListItem row = new ListItem(download);
    row.addClassName("row");
    return row;
  }
}
