package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.fonds.account.security.Actors;
import org.fonds.description.Access;
import org.fonds.description.Description;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.Level;
import org.fonds.desk.Describing;
import org.fonds.desk.UnitSaving;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.NoSuchDocument;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Where a unit is described for which there is no file: a fonds, a series, a lost item. */
@Route(value = "desk/unit", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class NewUnitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Documents documents;
  private final Describing describing;
  private final DescriptionForms forms;
  private final SiteSettings site;
  private final Paragraph saved = new Paragraph();
  private @Nullable DescriptionForm form;

  NewUnitView(
      Documents documents, Describing describing, DescriptionForms forms, SiteSettings site) {
    this.documents = documents;
    this.describing = describing;
    this.forms = forms;
    this.site = site;
    addClassName("desk");
    saved.setId("saved");
    saved.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<String> in = event.getLocation().getQueryParameters().getSingleParameter(Links.WITHIN);
    Optional<ArchivedDocument> above = in.flatMap(documents::find);
    if (in.isPresent() && above.isEmpty()) {
      NoSuchDocument.say(event, in.get());
      return;
    }
    form = forms.of(documents.draft(begun(above)));
    Header head =
        new Header(new Anchor("desk", "← Desk"), new H1("Describe a unit without a file"));
    head.addClassName("desk-head");
    Button save = new Button("Save", click -> save());
    save.setId("save-description");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div saving = new Div(save, saved);
    saving.addClassName("saving");
    removeAll();
    add(head, form, saving);
  }

  /** What lies in a unit is held where the unit is, and stands one level below it. */
  private static Description begun(Optional<ArchivedDocument> above) {
    Optional<Description> unit = above.map(ArchivedDocument::description);
    return new Description(
        "",
        null,
        unit.map(said -> below(said.level())).orElse(Level.FONDS),
        above.map(each -> each.stored().id()).orElse(null),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        unit.map(Description::holdingInstitution).orElse(null),
        unit.map(Description::referenceCode).orElse(null),
        List.of(),
        DescriptionTexts.NONE,
        unit.map(Description::access).orElse(Access.OPEN),
        unit.map(Description::demonstration).orElse(false),
        true);
  }

  private static Level below(Level level) {
    return switch (level) {
      case FONDS, COLLECTION, SUBFONDS -> Level.SERIES;
      case SERIES, SUBSERIES -> Level.FILE;
      case FILE -> Level.ITEM;
      case ITEM, PART -> Level.PART;
    };
  }

  private void save() {
    Optional<Description> written = form == null ? Optional.empty() : form.description();
    if (written.isEmpty()) {
      say("Not saved: something above needs your attention.");
      return;
    }
    switch (describing.describeUnit(written.get(), Actors.current())) {
      case UnitSaving.Saved(String id) -> getUI().ifPresent(ui -> ui.navigate(Links.document(id)));
      case UnitSaving.SavedNotIndexed kept ->
          say("Saved, but not to be found by it yet: " + kept.reason());
      case UnitSaving.Refused refused -> say("Not saved: " + refused.reason() + ".");
    }
  }

  private void say(String words) {
    saved.setText(words);
    saved.setClassName("fault");
  }

  @Override
  public String getPageTitle() {
    return "Describe a unit – " + site.name();
  }
}
