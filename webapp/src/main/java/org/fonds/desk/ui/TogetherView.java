package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.account.security.Actors;
import org.fonds.desk.Batch;
import org.fonds.desk.BatchEdit;
import org.fonds.desk.BatchPreview;
import org.fonds.desk.BatchReport;
import org.fonds.history.DescriptionWords;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchAddress;
import org.fonds.search.solr.FoundDocuments;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where several documents are described together: those that the address names by {@code id}, or
 * all that its search finds. First what will change is shown, then it is done.
 */
@Route(value = "desk/together", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class TogetherView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Batch batch;
  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final DescriptionForms forms;
  private final DescriptionWords words;
  private final SiteSettings site;
  private final Paragraph count = new Paragraph();
  private final ComboBox<String> template = new ComboBox<>("Fill in what is empty from");
  private final Div rows = new Div();
  private final List<EditRow> edits = new ArrayList<>();
  private final Div outcome = new Div();
  private List<String> ids = List.of();
  private @Nullable BatchPreview shown;

  TogetherView(
      Batch batch,
      ReadingRooms rooms,
      SearchAddress addresses,
      DescriptionForms forms,
      DescriptionWords words,
      SiteSettings site) {
    this.batch = batch;
    this.rooms = rooms;
    this.addresses = addresses;
    this.forms = forms;
    this.words = words;
    this.site = site;
    addClassName("desk");
    Header head = new Header(new Anchor("desk", "← Desk"), new H1("Edit together"));
    head.addClassName("desk-head");
    count.setId("together-count");
    outcome.setId("together-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
    template.setId("template");
    template.setItems(forms.templates().names());
    template.setClearButtonVisible(true);
    template.setHelperText("A template, as kept beside the form of a description");
    Button another = new Button("Another change", click -> addRow());
    another.setId("another-change");
    another.addClassName("btn");
    Button preview = new Button("Show what changes", click -> preview());
    preview.setId("preview");
    preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div acts = new Div(another, preview);
    acts.addClassName("acts");
    add(head, count, template, rows, acts, outcome);
    addRow();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Map<String, List<String>> parameters = event.getLocation().getQueryParameters().getParameters();
    if (parameters.containsKey("id")) {
      ids = parameters.getOrDefault("id", List.of()).stream().distinct().toList();
      tell(ids.size(), ids.size());
      return;
    }
    switch (new FoundDocuments(rooms.current().search())
        .find(addresses.lenient(parameters).query())) {
      case FoundDocuments.Outcome.Found found -> {
        ids = found.ids();
        tell(ids.size(), found.total());
      }
      case FoundDocuments.Outcome.Unavailable(String reason) -> count.setText(reason);
    }
  }

  private void tell(int taken, long total) {
    count.setText(
        taken < total
            ? "The first %,d of the %,d documents found.".formatted(taken, total)
            : taken == 1 ? "1 document." : "%,d documents.".formatted(taken));
  }

  private void addRow() {
    EditRow[] made = new EditRow[1];
    EditRow row =
        forms.row(() -> {
          edits.remove(made[0]);
          rows.remove(made[0]);
        });
    made[0] = row;
    edits.add(row);
    rows.add(row);
  }

  private void preview() {
    outcome.removeAll();
    List<Optional<BatchEdit>> said =
        Stream.concat(
                template.getOptionalValue().stream().map(this::filledFrom),
                edits.stream().filter(EditRow::isBegun).map(EditRow::edit))
            .toList();
    if (said.isEmpty() || said.stream().anyMatch(Optional::isEmpty)) {
      outcome.add(
          Sentences.fault("Say of each change above which field it is of, and what it becomes."));
      return;
    }
    BatchPreview now = batch.preview(ids, said.stream().flatMap(Optional::stream).toList());
    shown = now;
    outcome.add(new BatchChanges(now, words));
    if (!now.changes().isEmpty()) {
      TextField why = new TextField("What was changed, and why");
      why.setId("why");
      why.setHelperText("Stands in the history of each document; may be left empty");
      why.setWidthFull();
      int many = now.changes().size();
      Button apply =
          new Button(
              many == 1 ? "Change 1 document" : "Change %,d documents".formatted(many),
              click -> apply(why.getValue()));
      apply.setId("apply");
      apply.setDisableOnClick(true);
      apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      outcome.add(why, apply);
    }
  }

  private Optional<BatchEdit> filledFrom(String name) {
    return forms.templates().named(name).map(BatchEdit.FilledFrom::new);
  }

  private void apply(String why) {
    if (shown == null) {
      return;
    }
    BatchReport report = batch.apply(shown, Actors.current(), why);
    shown = null;
    outcome.removeAll();
    Paragraph done =
        new Paragraph(
            (report.changed() == 1
                    ? "1 document has"
                    : "%,d documents have".formatted(report.changed()))
                + " a new version"
                + (report.indexed()
                    ? "."
                    : "; the search index does not answer, so they are found by it later."));
    done.setId("batch-done");
    outcome.add(done);
    report
        .problems()
        .forEach(problem -> {
          Paragraph line = Sentences.fault("Not changed: ");
          line.add(new Anchor(Links.document(problem.id()), problem.title()));
          line.add(": " + problem.reason());
          outcome.add(line);
        });
  }

  @Override
  public String getPageTitle() {
    return "Edit together – " + site.name();
  }
}
