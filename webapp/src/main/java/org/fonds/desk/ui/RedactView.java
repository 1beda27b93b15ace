package org.fonds.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.fonds.account.security.Actors;
import org.fonds.description.DocumentId;
import org.fonds.desk.BlackingOut;
import org.fonds.extraction.PageBoxes;
import org.fonds.ingest.RedactingOutcome;
import org.fonds.ingest.RedactionDraft;
import org.fonds.ingest.RedactionSheet;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.NoSuchDocument;
import org.fonds.site.SiteSettings;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** Where black boxes are drawn over what readers may not see, page by page. */
@Route(value = "desk/redact/:id", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class RedactView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private static final String PAGE = "page";

  private final BlackingOut blackingOut;
  private final SiteSettings site;
  private final TextField why = new TextField("Why");
  private final RedactionResult result = new RedactionResult();
  private @Nullable Drawing drawing;
  private String title = "";

  /** What is being drawn on. */
  private record Drawing(DocumentId id, int page, PageBoxes shown, BoxEditor editor) {

    boolean isChanged() {
      return !editor.boxes().boxes().equals(shown.boxes());
    }

    RedactionDraft draft() {
      return new RedactionDraft(page, shown, editor.boxes());
    }

    Drawing saved() {
      return new Drawing(id, page, editor.boxes(), editor);
    }
  }

  RedactView(BlackingOut blackingOut, SiteSettings site) {
    this.blackingOut = blackingOut;
    this.site = site;
    addClassNames("desk", "redact");
    why.setId("why");
    why.setHelperText("Stands in the history of the document; may be left empty");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("").toLowerCase(Locale.ROOT);
    int page =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(PAGE)
            .filter(number -> number.matches("[0-9]{1,9}"))
            .map(Integer::parseInt)
            .orElse(1);
    RedactionSheet sheet =
        DocumentId.isWellFormed(id)
            ? blackingOut.sheet(new DocumentId(id), page)
            : new RedactionSheet.Missing();
    drawing = null;
    result.clear();
    why.clear();
    removeAll();
    switch (sheet) {
      case RedactionSheet.Ready ready -> show(ready, page);
      case RedactionSheet.NoPages none -> {
        add(head(none.document()));
        add(
            fault(
                "This file has no pages to draw on, so nothing in it can be blacked out. Close"
                    + " the document to readers in its description, or bring in a PDF of it, black out"
                    + " that, and close this one."));
      }
      case RedactionSheet.NotDrawn not -> {
        add(head(not.document()), turns(not.document().id(), page, not.pageCount()));
        add(
            fault(
                "Page %d cannot be drawn, so nothing on it can be blacked out: %s. Close the"
                        .formatted(page, not.reason())
                    + " document to readers in its description, or bring in another PDF of it."));
      }
      case RedactionSheet.Missing _ -> NoSuchDocument.say(event, id);
    }
  }

  private void show(RedactionSheet.Ready ready, int page) {
    BoxEditor editor = new BoxEditor(page, ready.boxes(), ready.image());
    drawing = new Drawing(ready.document().id(), page, ready.boxes(), editor);
    Button save = new Button("Save this page", click -> save());
    save.setId("save-boxes");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div saving = new Div(save);
    saving.addClassName("saving");
    add(
        head(ready.document()),
        turns(ready.document().id(), page, ready.pageCount()),
        editor,
        why,
        result,
        saving);
  }

  private Header head(StoredDocument document) {
    title = document.description().title();
    String id = document.id().text();
    Anchor open = new Anchor(Links.document(id), title);
    open.setId("open-document");
    Header head =
        new Header(
            new Anchor("desk", "← Desk"),
            new H1("Black out"),
            open,
            new Anchor(Links.history(id), "History"));
    if (!document.redactions().areNone()) {
      head.add(copy(id));
    }
    head.addClassName("desk-head");
    return head;
  }

  private static Anchor copy(String id) {
    Anchor copy = new Anchor(Links.redactedCopy(id), "What readers see");
    copy.setId("redacted-copy");
    copy.setRouterIgnore(true);
    copy.setTarget(AnchorTarget.BLANK);
    return copy;
  }

  private static Nav turns(DocumentId id, int page, int count) {
    Span here = new Span("Page " + page + " of " + Math.max(1, count));
    here.addClassName("here");
    Nav pages = new Nav(turn(id, page - 1, count, "‹ Previous page"), here);
    pages.add(turn(id, page + 1, count, "Next page ›"));
    pages.setAriaLabel("Pages of the document");
    pages.addClassName("turn");
    return pages;
  }

  private static Component turn(DocumentId id, int page, int count, String text) {
    Anchor link = new Anchor();
    link.setText(text);
    link.addClassName("btn");
    if (page >= 1 && page <= count) {
      link.setHref(Links.redact(id.text(), page));
    } else {
      link.getElement().setAttribute("aria-disabled", "true");
      link.getElement().setAttribute("role", "link");
    }
    return link;
  }

  private static Paragraph fault(String sentence) {
    Paragraph fault = new Paragraph(sentence);
    fault.setId("no-boxes");
    fault.addClassName("notice");
    return fault;
  }

  private void save() {
    Drawing now = drawing;
    if (now == null) {
      return;
    }
    switch (blackingOut.save(now.id(), now.draft(), Actors.current(), why.getValue())) {
      case RedactingOutcome.Saved saved -> {
        drawing = now.saved();
        now.editor().saved();
        replace(getComponentAt(0), head(saved.document()));
        result.show(saved, now.page());
      }
      case RedactingOutcome.Unchanged _ -> result.say("Nothing has changed.", false);
      case RedactingOutcome.ChangedMeanwhile _ ->
          result.say(
              "Not saved: somebody else has drawn on this page since you opened it. Open it again"
                  + " to see their boxes.",
              true);
      case RedactingOutcome.NoPages _ ->
          result.say("Not saved: the file has no such page any more.", true);
      case RedactingOutcome.Missing _ -> result.say("Not saved: the document is gone.", true);
    }
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (drawing != null && drawing.isChanged()) {
      BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
      new LeaveDialog(
              () -> {
                drawing = null;
                go.proceed();
              })
          .open();
    }
  }

  @Override
  public String getPageTitle() {
    return "Black out " + title + " – " + site.name();
  }
}
