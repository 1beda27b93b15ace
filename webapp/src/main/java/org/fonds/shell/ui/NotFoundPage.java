package org.fonds.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Says that nothing lies at an address, and where to go from here. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found")
@AnonymousAllowed
public final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

  private final Paragraph reason = new Paragraph();

  public NotFoundPage() {
    addClassName("notice-page");
    setId("not-found");
    Paragraph onward = new Paragraph(new Anchor(".", "Search the whole archive"));
    add(new H1("Nothing lies here"), reason, onward);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    reason.setText(
        isOfAView(error)
            ? error.getCustomMessage()
            : "This archive has no page at the address /"
                + event.getLocation().getPath()
                + ". Check it for a slip of the pen, or search for what you expected here.");
    return HttpServletResponse.SC_NOT_FOUND;
  }

  /** The router has a message too where no view is, but in its own words. */
  private static boolean isOfAView(ErrorParameter<NotFoundException> error) {
    return error.hasCustomMessage()
        && !error.getCustomMessage().equals(error.getException().getMessage());
  }
}
