package org.fonds.batch.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import org.fonds.batch.BatchSearch;
import org.fonds.shell.ui.Sentences;

/** How far a run is; looks every second while it is not over. */
final class BatchProgress extends Div {

  private static final int POLL_IN_MILLIS = 1000;
  private static final int NO_POLL = -1;

  private final Runnable look;
  private final Paragraph words = new Paragraph();
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph reason = Sentences.fault("");
  private final Paragraph list = Sentences.said("");
  private final NativeButton cancel;
  private Registration looking = () -> {};
  private boolean over = true;

  /**
   * @param look run to have this shown anew
   * @param cancel run when somebody ends the run
   */
  BatchProgress(Runnable look, Runnable cancel) {
    this.look = look;
    this.cancel = new NativeButton("Cancel; what was found is kept", click -> cancel.run());
    this.cancel.setId("cancel-batch");
    this.cancel.addClassName("btn");
    setId("batch-progress");
    addClassName("batch-progress");
    words.setId("batch-state");
    words.getElement().setAttribute("role", "status");
    bar.getElement().setAttribute("aria-label", "Rows that were searched");
    reason.setId("batch-reason");
    list.setId("batch-list");
    add(words, bar, reason, this.cancel, list);
  }

  /** Shows how far it is. */
  void show(BatchSearch run, int before, Optional<Duration> left) {
    over = run.state().isOver();
    String rest = over ? "" : left.map(time -> " " + RowWords.left(time)).orElse("");
    words.setText(RowWords.state(run, before) + rest);
    bar.setVisible(!over);
    bar.setMax(run.list().rows());
    bar.setValue(Math.min(run.done(), run.list().rows()));
    reason.setText(run.reason());
    reason.setVisible(!run.reason().isEmpty());
    cancel.setVisible(!over);
    String passedOver =
        run.list().passedOver() == 0 ? "" : RowWords.passedOver(run.list().passedOver());
    list.setText((passedOver + " " + run.list().notes()).strip());
    list.setVisible(!list.getText().isEmpty());
    getUI().ifPresent(this::poll);
  }

  private void poll(UI ui) {
    ui.setPollInterval(over ? NO_POLL : POLL_IN_MILLIS);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    looking = attached.getUI().addPollListener(poll -> look.run());
    poll(attached.getUI());
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    looking.remove();
    detached.getUI().setPollInterval(NO_POLL);
  }
}
