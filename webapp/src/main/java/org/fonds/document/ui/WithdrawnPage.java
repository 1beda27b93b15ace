package org.fonds.document.ui;

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
import org.fonds.shell.ui.MainLayout;

/** Stands at the address of a document that was withdrawn, so that citations lead somewhere. */
@ParentLayout(MainLayout.class)
@PageTitle("Withdrawn")
@AnonymousAllowed
public final class WithdrawnPage extends Div implements HasErrorParameter<WithdrawnException> {

  public WithdrawnPage() {
    addClassName("notice-page");
    setId("withdrawn");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<WithdrawnException> error) {
    WithdrawnException gone = error.getException();
    add(
        new H1("This document was withdrawn"),
        new Paragraph(
            "Document %s was withdrawn from this archive on %s."
                .formatted(gone.id(), ClosureWords.day(gone.withdrawal().on()))),
        new Paragraph(gone.withdrawal().reason()),
        new Paragraph(
            "Its address stays, so that whoever cited it is led here. Nothing else of it is shown."),
        new Paragraph(new Anchor(".", "Search the whole archive")));
    return HttpServletResponse.SC_GONE;
  }
}
