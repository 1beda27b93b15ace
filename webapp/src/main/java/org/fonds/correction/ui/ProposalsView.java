package org.fonds.correction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.fonds.account.security.Actors;
import org.fonds.correction.Proposal;
import org.fonds.correction.TextCorrecting;
import org.fonds.history.WordDiff;
import org.fonds.history.ui.DiffWords;
import org.fonds.ingest.CorrectingOutcome;
import org.fonds.room.ReadingRooms;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.ZonedTime;
import org.fonds.site.SiteSettings;

/** What readers have proposed, the oldest first, word by word against what the page says. */
@Route(value = Links.PROPOSALS, layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class ProposalsView extends Div implements HasDynamicTitle {

  private static final int SHOWN = 50;
  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private final TextCorrecting correcting;
  private final ReadingRooms rooms;
  private final SiteSettings site;
  private final Paragraph count = new Paragraph();
  private final OrderedList rows = new OrderedList();

  ProposalsView(TextCorrecting correcting, ReadingRooms rooms, SiteSettings site) {
    this.correcting = correcting;
    this.rooms = rooms;
    this.site = site;
    addClassName("desk");
    Header head = new Header(new Anchor("desk", "← Desk"), new H1("Proposed corrections"));
    head.addClassName("desk-head");
    count.setId("proposal-count");
    count.addClassName("understood");
    count.getElement().setAttribute("aria-live", "polite");
    rows.setId("proposals");
    rows.addClassName("rows");
    add(head, count, rows);
    show("");
  }

  private void show(String said) {
    List<Proposal> waiting = correcting.proposals().waiting(SHOWN);
    int all = correcting.proposals().open();
    String how =
        all == 0
            ? "Nothing waits."
            : all == 1
                ? "1 proposal waits."
                : "%,d proposals wait.".formatted(all)
                    + (all > SHOWN ? " The oldest %d are shown.".formatted(SHOWN) : "");
    count.setText(said.isEmpty() ? how : said + " " + how);
    rows.removeAll();
    waiting.forEach(proposal -> rows.add(row(proposal)));
  }

  private ListItem row(Proposal proposal) {
    String id = proposal.document().text();
    String title =
        rooms
            .current()
            .documents()
            .find(id)
            .map(document -> document.description().title())
            .orElse(id);
    Anchor page =
        new Anchor(
            Links.document(id) + "/p/" + proposal.page(), title + ", page " + proposal.page());
    page.addClassName("title");
    Paragraph from = new Paragraph(proposal.from() + ", " + TIME.say(proposal.sent()));
    from.addClassName("understood");
    ListItem row = new ListItem(page, from);
    row.addClassName("edit");
    row.setId("proposal-" + proposal.number());
    if (!proposal.note().isEmpty()) {
      row.add(new Paragraph(proposal.note()));
    }
    WordDiff.between(proposal.shown(), proposal.written())
        .passages()
        .forEach(passage -> {
          Paragraph words = new Paragraph(new DiffWords(passage));
          words.addClassName("passage");
          row.add(words);
        });
    Span fault = new Span();
    fault.addClassName("fault");
    Button accept = new Button("Accept", click -> accept(proposal, fault));
    accept.addClassNames("btn", "accept");
    Button decline = new Button("Decline", click -> decline(proposal));
    decline.addClassNames("btn", "decline");
    Anchor look =
        new Anchor(
            Links.correct(id, proposal.page()) + "&proposal=" + proposal.number(),
            "Look at it beside the page");
    look.addClassName("look");
    Div acts = new Div(accept, decline, look, fault);
    acts.addClassName("acts");
    row.add(acts);
    return row;
  }

  private void accept(Proposal proposal, Span fault) {
    switch (correcting.accept(proposal, Actors.current())) {
      case CorrectingOutcome.Corrected(int version) ->
          show("Accepted, as version %d of the document.".formatted(version));
      case CorrectingOutcome.Unchanged _ -> show("The page says so already.");
      case CorrectingOutcome.ChangedMeanwhile _ ->
          fault.setText(
              "The page says something else by now than what the reader saw; look at it beside the"
                  + " page.");
      case CorrectingOutcome.Missing _ ->
          fault.setText("The document or the page is gone; decline the proposal.");
    }
  }

  private void decline(Proposal proposal) {
    correcting.decline(proposal, Actors.current());
    show("Declined.");
  }

  @Override
  public String getPageTitle() {
    return "Proposed corrections – " + site.name();
  }
}
