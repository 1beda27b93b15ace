package org.fonds.desk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.fonds.desk.Arrivals;
import org.fonds.desk.DeskSettings;
import org.fonds.desk.Reports;
import org.fonds.desk.Runs;
import org.fonds.search.solr.AnachronisticDocuments;
import org.fonds.search.solr.UndescribedDocuments;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;

/** Where archivists bring sources in and find what is to be described. */
@Route(value = "desk", layout = MainLayout.class)
@Menu(title = "Desk", order = 50)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class DeskView extends Div implements HasDynamicTitle {

  private static final int POLL_IN_MILLIS = 1000;
  private static final int POLL_AT_REST_IN_MILLIS = 5000;
  private static final int NO_POLL = -1;

  private final SiteSettings site;
  private final ArrivalList arrived;
  private final RunList running;
  private final ReportList written;
  private final UndescribedList undescribed;
  private final AnachronismList anachronisms;
  private Registration looking = () -> {};

  DeskView(
      Arrivals arrivals,
      Runs runs,
      Reports reports,
      DeskSettings settings,
      UndescribedDocuments documents,
      AnachronisticDocuments flagged,
      AuthenticationContext person,
      SiteSettings site) {
    this.site = site;
    String who = person.getPrincipalName().orElseThrow();
    arrived = new ArrivalList(arrivals, who);
    running = new RunList(runs);
    written = new ReportList(reports);
    undescribed = new UndescribedList(documents);
    anachronisms = new AnachronismList(flagged);
    addClassName("desk");
    UploadArea area = new UploadArea(settings, who, this::watch, this::refresh);
    add(head(who, person), area, arrived, running, undescribed, anachronisms, written);
  }

  private static Header head(String who, AuthenticationContext person) {
    Button signOut = new Button("Sign out", click -> person.logout());
    signOut.setId("sign-out");
    signOut.addClassName("btn");
    Span name = new Span("Signed in as " + who);
    name.setId("signed-in");
    Header head = new Header(new H1("Desk"), name);
    if (person.hasRole("ADMINISTRATOR")) {
      head.add(new Anchor("desk/people", "People"), new Anchor(Links.journal(), "Journal"));
    }
    head.add(
        new Anchor("desk/import", "Import"),
        new Anchor(Links.newUnit(""), "New unit"),
        new Anchor(Links.VOCABULARIES, "Vocabularies"),
        new Anchor(Links.PROPOSALS, "Proposed corrections"),
        new Anchor("desk/tokens", "Tokens"),
        signOut);
    head.addClassName("desk-head");
    return head;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    looking = ui.addPollListener(poll -> refresh());
    ui.setPollInterval(pollInterval());
  }

  /** At rest too: what others bring in, and what is dropped, begins without this page. */
  private int pollInterval() {
    return arrived.isBusy() || running.isBusy() ? POLL_IN_MILLIS : POLL_AT_REST_IN_MILLIS;
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    looking.remove();
    detached.getUI().setPollInterval(NO_POLL);
  }

  /** Looks again every second until all is settled: a push channel would be more to keep up. */
  private void watch() {
    getUI().ifPresent(ui -> ui.setPollInterval(POLL_IN_MILLIS));
  }

  private void refresh() {
    boolean settled = arrived.refresh();
    boolean ended = running.refresh();
    if (settled || ended) {
      undescribed.refresh();
      anachronisms.refresh();
      written.refresh();
    }
    getUI().ifPresent(ui -> ui.setPollInterval(pollInterval()));
  }

  @Override
  public String getPageTitle() {
    return "Desk – " + site.name();
  }
}
