package org.fonds.export.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import org.fonds.export.ExportRun;
import org.fonds.export.ExportRuns;

/**
 * How far the exports of this visit have come, whether they came to their end, and how many
 * documents they have. Looks every second while one is written, and for a while after somebody
 * asked for one.
 */
public final class ExportProgress extends Div {

  private static final int POLL_IN_MILLIS = 1000;
  private static final int NO_POLL = -1;

  /** How often to look for an export that was asked for and has not begun yet. */
  private static final int PATIENCE = 15;

  private ExportRuns runs = new ExportRuns();
  private Registration looking = () -> {};
  private int patience;

  /** Shows nothing yet. */
  public ExportProgress() {
    setId("export-progress");
    addClassName("export-progress");
    getElement().setAttribute("role", "status");
    setVisible(false);
  }

  /** Watches for exports that are asked for by links in a component. */
  public void watch(Component links) {
    links.getElement().addEventListener("click", click -> expect());
  }

  private void expect() {
    patience = PATIENCE;
    getUI().ifPresent(this::look);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    runs = ofSession(attached.getSession().getSession());
    UI ui = attached.getUI();
    looking = ui.addPollListener(poll -> look(ui));
    look(ui);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    looking.remove();
    detached.getUI().setPollInterval(NO_POLL);
  }

  private static ExportRuns ofSession(WrappedSession session) {
    if (session.getAttribute(ExportRuns.IN_SESSION) instanceof ExportRuns known) {
      return known;
    }
    ExportRuns fresh = new ExportRuns();
    session.setAttribute(ExportRuns.IN_SESSION, fresh);
    return fresh;
  }

  private void look(UI ui) {
    removeAll();
    runs.all().forEach(run -> add(line(run)));
    setVisible(!runs.all().isEmpty());
    patience = runs.goOn() ? 0 : Math.max(0, patience - 1);
    ui.setPollInterval(runs.goOn() || patience > 0 ? POLL_IN_MILLIS : NO_POLL);
  }

  private static Div line(ExportRun run) {
    Div line = new Div(new Span(words(run)));
    if (!run.isOver()) {
      double whole = Math.max(1, (double) run.total());
      ProgressBar bar = new ProgressBar(0, whole);
      bar.setValue(Math.min((double) run.written(), whole));
      bar.getElement().setAttribute("aria-label", run.name());
      line.add(bar);
    }
    return line;
  }

  static String words(ExportRun run) {
    return switch (run.state()) {
      case GOES_ON -> said("%s: %,d of %,d documents written", run);
      case BROKEN_OFF ->
          said(
              "%s broke off after %,d of %,d documents. The file is not whole: export again.", run);
      case ENDED ->
          run.written() == run.total()
              ? String.format(Locale.ENGLISH, "%s: %s", run.name(), all(run.total()))
              : said("%s: %,d of %,d documents; the others were withdrawn meanwhile.", run);
    };
  }

  private static String all(long total) {
    return total == 1
        ? "the only document was written."
        : String.format(Locale.ENGLISH, "all %,d documents were written.", total);
  }

  private static String said(String words, ExportRun run) {
    return String.format(Locale.ENGLISH, words, run.name(), run.written(), run.total());
  }
}
