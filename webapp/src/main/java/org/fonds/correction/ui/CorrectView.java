package org.fonds.correction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.fonds.account.security.Actors;
import org.fonds.correction.Proposal;
import org.fonds.correction.TextCorrecting;
import org.fonds.document.ui.PageBeside;
import org.fonds.history.WordDiff;
import org.fonds.history.ui.DiffWords;
import org.fonds.ingest.CorrectingOutcome;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchAddress;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Where the text of a page is corrected beside its image. */
@Route(value = "desk/text/:id", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class CorrectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String PROPOSAL = "proposal";

  private final TextCorrecting correcting;
  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final SiteSettings site;
  private final TextArea text = new TextArea();
  private final TextField why = new TextField("Why (for the history)");
  private final Div outcome = new Div();
  private @Nullable PageAddress page;
  private @Nullable Proposal proposal;
  private String shown = "";

  CorrectView(
      TextCorrecting correcting, ReadingRooms rooms, SearchAddress addresses, SiteSettings site) {
    this.correcting = correcting;
    this.rooms = rooms;
    this.addresses = addresses;
    this.site = site;
    addClassNames("desk", "wide");
    text.setId("page-text");
    why.setId("why");
    why.setMaxLength(300);
    outcome.setId("correct-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    outcome.removeAll();
    Optional<PageAddress> found = PageAddress.of(event, rooms);
    page = found.orElse(null);
    proposal =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(PROPOSAL)
            .filter(number -> number.matches("[0-9]{1,18}"))
            .flatMap(number -> correcting.proposals().waitingOne(Long.parseLong(number)))
            .filter(each -> found.map(here -> isOf(each, here)).orElse(false))
            .orElse(null);
    found.ifPresent(this::show);
  }

  private static boolean isOf(Proposal proposal, PageAddress page) {
    return proposal.document().text().equals(page.document().id())
        && proposal.page() == page.number();
  }

  private void show(PageAddress here) {
    shown = here.words();
    text.setLabel("What page %d says".formatted(here.number()));
    text.setValue(proposal == null ? shown : proposal.written());
    here.document()
        .page(here.number())
        .map(each -> each.language())
        .ifPresent(language -> text.getElement().setAttribute("lang", language));
    Button save = new Button("Save this page", click -> save());
    save.setId("save-text");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div acts = new Div(save);
    acts.addClassName("acts");
    if (here.document().correction(here.number()).isPresent()) {
      Button back =
          new Button(
              "Put back what was read before",
              click -> text.setValue(here.document().machineText(here.number())));
      back.setId("machine-back");
      back.addClassName("btn");
      acts.add(back);
    }
    Div writing = new Div(text, why, acts, outcome);
    writing.addClassName("writing");
    if (proposal != null) {
      writing.addComponentAsFirst(
          Sentences.said(
              "%s proposes these words.%s"
                  .formatted(
                      proposal.from(), proposal.note().isEmpty() ? "" : " " + proposal.note())));
    }
    Div both = new Div(PageBeside.of(here.document(), here.number(), addresses), writing);
    both.addClassName("beside-text");
    add(head(here), turns(here), both);
  }

  private static Header head(PageAddress here) {
    String id = here.document().id();
    Anchor open = new Anchor(Links.document(id), here.document().description().title());
    open.setId("open-document");
    Header head =
        new Header(
            new Anchor("desk", "← Desk"),
            new H1("Correct the text"),
            open,
            new Anchor(Links.history(id), "History"));
    head.addClassName("desk-head");
    return head;
  }

  private static Nav turns(PageAddress here) {
    Span number = new Span("Page " + here.number() + " of " + here.last());
    number.addClassName("here");
    Nav pages =
        new Nav(
            turn(here, here.number() - 1, "‹ Previous page"),
            number,
            turn(here, here.number() + 1, "Next page ›"));
    pages.setAriaLabel("Pages of the document");
    pages.addClassName("turn");
    return pages;
  }

  private static Component turn(PageAddress here, int to, String words) {
    Anchor link = new Anchor();
    link.setText(words);
    link.addClassName("btn");
    if (to >= 1 && to <= here.last()) {
      link.setHref(Links.correct(here.document().id(), to));
    } else {
      link.getElement().setAttribute("aria-disabled", "true");
      link.getElement().setAttribute("role", "link");
    }
    return link;
  }

  private void save() {
    PageAddress here = page;
    if (here == null) {
      return;
    }
    String written = text.getValue();
    CorrectingOutcome saved =
        correcting.correct(
            here.document().stored().id(),
            here.number(),
            shown,
            written,
            Actors.current(),
            why.getValue());
    outcome.removeAll();
    switch (saved) {
      case CorrectingOutcome.Corrected(int version) -> {
        shown = written;
        settle();
        outcome.add(
            Sentences.said(
                "Saved as version %d. Both readings are found: this one, and what it replaced."
                    .formatted(version)));
      }
      case CorrectingOutcome.Unchanged _ -> {
        settle();
        outcome.add(Sentences.said("The page says so already."));
      }
      case CorrectingOutcome.ChangedMeanwhile(String now) -> {
        outcome.add(
            Sentences.fault(
                "Not saved: somebody else has corrected this page since you opened it. What they"
                    + " wrote, against what you write; put together what is right, and save again."));
        Div difference = new Div(new DiffWords(WordDiff.between(now, written)));
        difference.addClassName("passage");
        outcome.add(difference);
        shown = now;
      }
      case CorrectingOutcome.Missing _ ->
          outcome.add(Sentences.fault("Not saved: the document or the page is gone."));
    }
  }

  private void settle() {
    if (proposal != null) {
      correcting.settle(proposal, true, Actors.current());
      proposal = null;
    }
  }

  @Override
  public String getPageTitle() {
    return "Correct the text – " + site.name();
  }
}
