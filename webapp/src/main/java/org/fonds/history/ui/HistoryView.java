package org.fonds.history.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.fonds.account.security.Actors;
import org.fonds.desk.RestorePreview;
import org.fonds.desk.Restoring;
import org.fonds.desk.RestoringOutcome;
import org.fonds.document.Documents;
import org.fonds.history.DocumentHistory;
import org.fonds.history.History;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.NoSuchDocument;
import org.fonds.site.SiteSettings;
import org.fonds.store.DocumentVersion;

/** What became of a document, version by version; an earlier description can be restored. */
@Route(value = "desk/history/:id", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /** In the address: the version that is open. */
  private static final String VERSION = "version";

  private static final int NONE = 0;

  private final History history;
  private final Restoring restoring;
  private final Documents documents;
  private final boolean administers;
  private final SiteSettings site;
  private final Div head = new Div();
  private final Paragraph said = new Paragraph();
  private final OrderedList rows = new OrderedList();
  private String title = "";
  private int open = NONE;

  HistoryView(
      History history,
      Restoring restoring,
      Documents documents,
      AuthenticationContext person,
      SiteSettings site) {
    this.history = history;
    this.restoring = restoring;
    this.documents = documents;
    this.administers = person.hasRole("ADMINISTRATOR");
    this.site = site;
    addClassNames("desk", "history");
    said.setId("history-said");
    said.getElement().setAttribute("role", "status");
    rows.setId("versions");
    rows.addClassName("rows");
    rows.getElement().setAttribute("reversed", true);
    add(head, said, rows);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("");
    documents.tellOf(id);
    Optional<DocumentHistory> found = history.of(id);
    if (found.isEmpty()) {
      NoSuchDocument.say(event, id);
      return;
    }
    open =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(VERSION)
            .filter(number -> number.matches("[0-9]{1,9}"))
            .map(Integer::parseInt)
            .orElse(NONE);
    said.setText("");
    show(found.get());
  }

  private void show(DocumentHistory found) {
    title = found.title();
    head.removeAll();
    head.add(head(found));
    rows.removeAll();
    found.versions().forEach(version -> rows.add(row(found, version, version.number() == open)));
    if (open != NONE) {
      rows.getElement()
          .executeJs(
              "this.querySelector('#version-' + $0)?.scrollIntoView({block: 'nearest'})", open);
    }
  }

  private Header head(DocumentHistory found) {
    Anchor document = new Anchor(Links.document(found.id().text()), found.title());
    document.setId("open-document");
    Header head =
        new Header(
            new Anchor("desk", "← Desk"),
            new H1("History"),
            document,
            new Anchor(Links.describe(found.id().text()), "Describe"));
    if (administers) {
      head.add(new Anchor(Links.journal(found.id().text()), "Journal"));
    }
    head.addClassName("desk-head");
    return head;
  }

  private VersionRow row(DocumentHistory found, DocumentVersion version, boolean open) {
    VersionRow row = new VersionRow(version);
    if (open) {
      row.opened(found.id(), history.change(found.id(), version.number()));
    } else {
      row.closed(found.id());
    }
    if (!version.equals(found.newest())) {
      row.onRestore(() -> ask(found, version.number()));
    }
    return row;
  }

  private void ask(DocumentHistory found, int version) {
    switch (restoring.preview(found.id(), version)) {
      case RestorePreview.Ready ready ->
          new RestoreDialog(ready, why -> restore(found, ready, why)).open();
      case RestorePreview.Damaged damaged ->
          say("Version %d cannot be restored: %s.".formatted(version, damaged.reason()), true);
      case RestorePreview.Missing _ -> say("There is no such version any more.", true);
    }
  }

  private void restore(DocumentHistory found, RestorePreview.Ready ready, String why) {
    switch (restoring.restore(ready, Actors.current(), why)) {
      case RestoringOutcome.Restored(int version) ->
          say(
              "Version %d is restored, as version %d. It is found by this now."
                  .formatted(ready.version(), version),
              false);
      case RestoringOutcome.RestoredNotIndexed kept ->
          say("Restored, but not to be found by it yet: " + kept.reason(), true);
      case RestoringOutcome.Unchanged _ -> say("Nothing has changed.", false);
      case RestoringOutcome.ChangedMeanwhile _ ->
          say(
              "Not restored: somebody has described this document since you looked. Look at their"
                  + " version first.",
              true);
      case RestoringOutcome.Refused refused -> say("Not restored: " + refused.reason() + ".", true);
      case RestoringOutcome.Missing _ -> say("Not restored: the document is gone.", true);
    }
    history.of(found.id().text()).ifPresent(this::show);
  }

  private void say(String words, boolean fault) {
    said.setText(words);
    said.setClassName(fault ? "fault" : "understood");
  }

  @Override
  public String getPageTitle() {
    return "History of " + title + " – " + site.name();
  }
}
