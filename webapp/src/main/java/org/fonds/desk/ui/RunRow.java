package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.fonds.desk.RunKind;
import org.fonds.desk.RunState;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.OutcomeWords;
import org.fonds.shell.ui.Badge;

/** One run: what it is, how far it is, and what failed in it with the reason and what to do. */
final class RunRow extends ListItem {

  RunRow(RunState run) {
    addClassNames("row", "run");
    getElement().setAttribute("data-state", run.isRunning() ? "running" : "ended");
    Span name = new Span(name(run.kind()));
    name.addClassName("file-name");
    Span progress = new Span(RunWords.progress(run));
    progress.addClassName("understood");
    Div words = new Div(name);
    words.addClassName("words");
    if (run.failed() > 0) {
      words.add(Badge.warning(run.failed() + (run.failed() == 1 ? " failure" : " failures")));
    }
    words.add(progress);
    if (run.isRunning()) {
      words.add(bar(run));
    }
    add(words);
    if (run.failed() > 0) {
      add(failures(run));
    }
  }

  private static String name(RunKind kind) {
    return switch (kind) {
      case UPLOADS -> "Uploads";
      case DROP_FOLDER -> "Drop folder";
      case TAKEN_UP -> "Left by the last start";
      case IMAGES -> "Images that came before OCR was there";
    };
  }

  private static ProgressBar bar(RunState run) {
    ProgressBar bar = new ProgressBar(0, Math.max(run.total(), 1), run.done());
    bar.getElement().setAttribute("aria-label", name(run.kind()));
    return bar;
  }

  private static UnorderedList failures(RunState run) {
    UnorderedList list = new UnorderedList();
    list.addClassName("failures");
    for (IngestReport.Line line : run.failures()) {
      Span path = new Span(line.path());
      path.addClassName("file-name");
      Span reason =
          new Span(OutcomeWords.kind(line.outcome()) + ": " + OutcomeWords.detail(line.outcome()));
      reason.addClassName("understood");
      list.add(new ListItem(path, reason));
    }
    if (run.failed() > run.failures().size()) {
      list.add(new ListItem("All " + run.failed() + " failures are in the report."));
    }
    return list;
  }
}
