package org.fonds.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that the program failed at a page, with a number under which the log says why. */
@ParentLayout(MainLayout.class)
@PageTitle("Something broke")
@AnonymousAllowed
public final class BrokenPage extends Div implements HasErrorParameter<Exception> {

  private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

  private final Paragraph reason = new Paragraph();

  public BrokenPage() {
    addClassName("notice-page");
    setId("broken-page");
    Paragraph onward = new Paragraph(new Anchor(".", "Search the whole archive"));
    add(new H1("This page broke"), reason, onward);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    String number = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    String path = event.getLocation().getPath();
    LOG.error("Failure {}: the page /{} broke", number, path, error.getException());
    reason.setText(
        "The program failed at /"
            + path
            + "; nothing is lost. If it happens again, tell whoever runs this archive: failure "
            + number
            + ", which the log explains.");
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
