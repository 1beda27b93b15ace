package org.fonds.audit.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.audit.Journal;
import org.fonds.audit.JournalAddress;
import org.fonds.audit.JournalEntry;
import org.fonds.audit.JournalFilter;
import org.fonds.audit.JournalSearch;
import org.fonds.audit.JournalWatch;
import org.fonds.search.AddressFault;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;

/** Where administrators see who did what, the newest first; what is shown stands in the address. */
@Route(value = "desk/journal", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://desk.css")
final class JournalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /** Entries on a page. */
  static final int SIZE = 50;

  /** Further nobody counts while somebody waits. */
  private static final int MOST_COUNTED = 10_000;

  /** In the address: only entries with a smaller number, or a larger one. */
  private static final String BEFORE = "before";

  private static final String AFTER = "after";

  private final JournalSearch search;
  private final SiteSettings site;
  private final StatePanel state;
  private final FilterFields fields = new FilterFields(this::ask);
  private final Paragraph count = new Paragraph();
  private final Anchor export = new Anchor();
  private final UnorderedList rows = new UnorderedList();
  private final Nav steps = new Nav();

  JournalView(JournalSearch search, JournalWatch watch, Journal journal, SiteSettings site) {
    this.search = search;
    this.site = site;
    this.state = new StatePanel(watch, journal);
    addClassNames("desk", "journal");
    Header head = new Header(new Anchor("desk", "← Desk"), new H1("Journal"));
    head.addClassName("desk-head");
    count.setId("entry-count");
    count.getElement().setAttribute("role", "status");
    export.setId("export-journal");
    export.setText("Export as a table (CSV)");
    export.setRouterIgnore(true);
    rows.setId("entries");
    rows.addClassName("rows");
    steps.setAriaLabel("Pages of the journal");
    steps.addClassName("paging");
    Div result = new Div(count, export);
    result.addClassName("journal-result");
    add(head, state, fields, result, rows, steps);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Map<String, List<String>> parameters = event.getLocation().getQueryParameters().getParameters();
    JournalAddress.Read read = JournalAddress.read(parameters);
    state.refresh();
    fields.show(read.filter());
    long after = number(parameters, AFTER);
    long before = number(parameters, BEFORE);
    // One more than fits says whether there is another page.
    List<JournalEntry> found =
        after > 0
            ? search.after(read.filter(), after, SIZE + 1)
            : search.before(read.filter(), before > 0 ? before : Long.MAX_VALUE, SIZE + 1);
    boolean more = found.size() > SIZE;
    List<JournalEntry> shown =
        !more ? found : after > 0 ? found.subList(1, SIZE + 1) : found.subList(0, SIZE);
    rows.removeAll();
    shown.forEach(entry -> rows.add(new EntryRow(entry)));
    count(read);
    export.setHref(address("api/journal", read.filter(), Map.of("format", "csv")));
    steps.removeAll();
    if (!shown.isEmpty()) {
      step(after > 0 ? more : before > 0, "‹ Newer", read.filter(), AFTER, shown.getFirst());
      step(after > 0 || more, "Older ›", read.filter(), BEFORE, shown.getLast());
    }
    steps.setVisible(steps.getElement().getChildCount() > 0);
  }

  private void step(
      boolean there, String text, JournalFilter filter, String parameter, JournalEntry entry) {
    if (there) {
      Map<String, String> place = Map.of(parameter, Long.toString(entry.number()));
      steps.add(new Anchor(address(Links.journal(), filter, place), text));
    }
  }

  private void count(JournalAddress.Read read) {
    int entries = search.count(read.filter(), MOST_COUNTED + 1);
    String words =
        entries > MOST_COUNTED
            ? "More than %,d entries".formatted(MOST_COUNTED)
            : entries == 1 ? "1 entry" : "%,d entries".formatted(entries);
    for (AddressFault fault : read.faults()) {
      words += ". Passed over: " + fault.message();
    }
    count.setText(words);
  }

  private void ask(JournalFilter filter) {
    getUI()
        .ifPresent(ui ->
            ui.navigate(JournalView.class, new QueryParameters(JournalAddress.parameters(filter))));
  }

  private static String address(String path, JournalFilter filter, Map<String, String> more) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(JournalAddress.parameters(filter));
    more.forEach((name, value) -> parameters.put(name, List.of(value)));
    return path + "?" + new QueryParameters(parameters).getQueryString();
  }

  private static long number(Map<String, List<String>> parameters, String name) {
    String given = parameters.getOrDefault(name, List.of("")).getFirst();
    return given.matches("[1-9][0-9]{0,17}") ? Long.parseLong(given) : 0;
  }

  @Override
  public String getPageTitle() {
    return "Journal – " + site.name();
  }
}
