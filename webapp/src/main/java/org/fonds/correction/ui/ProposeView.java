package org.fonds.correction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import org.fonds.account.security.Actors;
import org.fonds.audit.Actor;
import org.fonds.correction.Proposal;
import org.fonds.correction.ProposalOutcome;
import org.fonds.correction.TextCorrecting;
import org.fonds.document.ui.PageBeside;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchAddress;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;

/** Where readers say what a page says, for somebody at the desk to look at. */
@Route(value = "propose/:id", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://desk.css")
final class ProposeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final TextCorrecting correcting;
  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final SiteSettings site;

  ProposeView(
      TextCorrecting correcting, ReadingRooms rooms, SearchAddress addresses, SiteSettings site) {
    this.correcting = correcting;
    this.rooms = rooms;
    this.addresses = addresses;
    this.site = site;
    addClassNames("desk", "wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    PageAddress.of(event, rooms).ifPresent(this::show);
  }

  private void show(PageAddress here) {
    Header head =
        new Header(
            new Anchor(
                Links.document(here.document().id()) + "/p/" + here.number(),
                "← " + here.document().description().title()),
            new H1("Propose a correction"));
    head.addClassName("desk-head");
    TextArea text = new TextArea("What page %d says".formatted(here.number()));
    text.setId("page-text");
    text.setValue(here.words());
    here.document()
        .page(here.number())
        .map(each -> each.language())
        .ifPresent(language -> text.getElement().setAttribute("lang", language));
    TextField name = new TextField("Your name, or how to reach you (may be left empty)");
    name.setId("proposer");
    name.setMaxLength(120);
    TextField note = new TextField("What it rests on (may be left empty)");
    note.setId("note");
    note.setMaxLength(1000);
    Div outcome = new Div();
    outcome.setId("propose-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
    Button send = new Button("Send the proposal");
    send.addClickListener(click -> {
      outcome.removeAll();
      Actor who = Actors.current();
      Proposal proposal =
          new Proposal(
              0,
              here.document().stored().id(),
              here.number(),
              here.words(),
              text.getValue(),
              name.getValue(),
              note.getValue(),
              Instant.EPOCH);
      switch (correcting.propose(proposal, who)) {
        case ProposalOutcome.Sent _ -> {
          send.setEnabled(false);
          outcome.add(
              Sentences.said(
                  "Thank you. The proposal lies on the archivists’ desk; until somebody there has"
                      + " looked at it, the page stays as it is."));
        }
        case ProposalOutcome.Refused(String reason) -> outcome.add(Sentences.fault(reason));
      }
    });
    send.setId("send-proposal");
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div writing = new Div(text, name, note, send, outcome);
    writing.addClassName("writing");
    Div both = new Div(PageBeside.of(here.document(), here.number(), addresses), writing);
    both.addClassName("beside-text");
    add(
        head,
        Sentences.said(
            "Write what stands on the page, in its own spelling. The reading of the machine is kept,"
                + " and both are found."),
        both);
  }

  @Override
  public String getPageTitle() {
    return "Propose a correction – " + site.name();
  }
}
