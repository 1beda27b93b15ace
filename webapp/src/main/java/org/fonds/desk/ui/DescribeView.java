package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.fonds.account.security.Actors;
import org.fonds.description.Description;
import org.fonds.desk.BatchEdit;
import org.fonds.desk.Describing;
import org.fonds.desk.DescribingOutcome;
import org.fonds.desk.DescriptionMerge;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.draft.Draft;
import org.fonds.draft.Drafts;
import org.fonds.history.DescriptionWords;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.NoSuchDocument;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Where a document is described, and its description corrected. */
@Route(value = "desk/describe/:id", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class DescribeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Documents documents;
  private final Describing describing;
  private final DescriptionWords words;
  private final DescriptionForms forms;
  private final Drafts drafts;
  private final SiteSettings site;
  private final TextField why = new TextField("What was changed, and why");
  private final Paragraph saved = new Paragraph();
  private @Nullable ArchivedDocument document;
  private @Nullable DescriptionForm form;
  private @Nullable MergePanel merging;

  DescribeView(
      Documents documents,
      Describing describing,
      DescriptionForms forms,
      DescriptionWords words,
      Drafts drafts,
      SiteSettings site) {
    this.documents = documents;
    this.describing = describing;
    this.forms = forms;
    this.words = words;
    this.drafts = drafts;
    this.site = site;
    addClassName("desk");
    why.setId("why");
    why.setHelperText("Stands in the history of the document; may be left empty");
    saved.setId("saved");
    saved.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("");
    Optional<ArchivedDocument> found = documents.find(id);
    if (found.isEmpty()) {
      NoSuchDocument.say(event, id);
      return;
    }
    show(found.get());
    drafts
        .of(Actors.current(), found.get().stored().id())
        .ifPresent(draft -> offer(found.get(), draft));
  }

  private void show(ArchivedDocument shown) {
    show(shown, shown);
  }

  /**
   * @param written what stands in the form
   */
  private void show(ArchivedDocument shown, ArchivedDocument written) {
    document = shown;
    form = forms.of(written);
    merging = null;
    saved.setText("");
    why.clear();
    removeAll();
    add(
        head(shown),
        forms.suggestions(shown, form),
        forms.templates(form::sketch, template -> fillFrom(shown, template)),
        form,
        why,
        saving());
    keepDrafts(shown, form);
  }

  private void fillFrom(ArchivedDocument shown, Description template) {
    if (form != null) {
      Description filled = new BatchEdit.FilledFrom(template).applyTo(form.sketch());
      show(shown, documents.described(shown, filled));
      drafts.keep(Actors.current(), shown.stored().id(), shown.description(), filled);
      say("Filled in; not saved yet.", false);
    }
  }

  /** What is written from now on survives this page. */
  private void keepDrafts(ArchivedDocument shown, DescriptionForm written) {
    written.onEdited(() ->
        drafts.keep(Actors.current(), shown.stored().id(), shown.description(), written.sketch()));
  }

  private void offer(ArchivedDocument shown, Draft draft) {
    addComponentAtIndex(
        1,
        new DraftNotice(
            draft,
            () -> {
              // Where somebody else has described it meanwhile, saving merges the two.
              ArchivedDocument begun = documents.described(shown, draft.shown());
              show(begun, documents.described(begun, draft.written()));
            },
            () -> {
              drafts.drop(Actors.current(), shown.stored().id());
              show(shown);
            }));
  }

  private Div saving() {
    Button save = new Button("Save", click -> save());
    save.setId("save-description");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div saving = new Div(save, saved);
    saving.addClassName("saving");
    return saving;
  }

  /** Nothing that the person wrote is lost, and nothing that is saved is overwritten. */
  private void merge(
      ArchivedDocument before, Description written, DescribingOutcome.ChangedMeanwhile changed) {
    ArchivedDocument theirs = changed.now();
    DescriptionMerge merge =
        DescriptionMerge.of(before.description(), theirs.description(), written);
    DescriptionForm merged = forms.of(documents.described(theirs, merge.merged()));
    MergePanel panel =
        new MergePanel(
            changed,
            merge,
            new MergePanel.Sides(before, theirs, documents.described(theirs, written)),
            words,
            merged);
    document = theirs;
    form = merged;
    merging = panel;
    keepDrafts(theirs, merged);
    removeAll();
    add(head(theirs), panel, merged, why, saving());
    say("Not saved yet: %s described it too; see above.".formatted(changed.last().who()), true);
    panel.come();
  }

  private static Header head(ArchivedDocument document) {
    Span file = new Span(document.hasFile() ? document.file().name() : "no file");
    file.addClassName("understood");
    Anchor open = new Anchor(Links.document(document.id()), "Open the document");
    open.setTarget("_blank");
    open.setId("open-document");
    Anchor history = new Anchor(Links.history(document.id()), "History");
    history.setId("open-history");
    Header head = new Header(new Anchor("desk", "← Desk"), new H1("Describe"), file, open, history);
    head.addClassName("desk-head");
    return head;
  }

  private void save() {
    if (document == null || form == null) {
      return;
    }
    if (merging != null && !merging.undecided().isEmpty()) {
      say("Not saved: first choose, above, for " + merging.undecided() + ".", true);
      merging.come();
      return;
    }
    Optional<Description> written = form.description();
    if (written.isEmpty()) {
      say("Not saved: something above needs your attention.", true);
      return;
    }
    switch (describing.describe(document, written.get(), Actors.current(), why.getValue())) {
      case DescribingOutcome.Saved done -> {
        drafts.drop(Actors.current(), done.document().stored().id());
        show(done.document());
        say(
            "Saved as version %d. It is found by this now.".formatted(done.version())
                + forms.sameCode(done.document()),
            false);
      }
      case DescribingOutcome.Unchanged _ -> say("Nothing has changed.", false);
      case DescribingOutcome.SavedNotIndexed kept -> {
        drafts.drop(Actors.current(), kept.document().stored().id());
        show(kept.document());
        say("Saved, but not to be found by it yet: " + kept.reason(), true);
      }
      case DescribingOutcome.ChangedMeanwhile changed -> merge(document, written.get(), changed);
      case DescribingOutcome.Refused refused -> say("Not saved: " + refused.reason() + ".", true);
      case DescribingOutcome.Missing _ -> say("Not saved: the document is gone.", true);
    }
  }

  private void say(String words, boolean fault) {
    saved.setText(words);
    saved.setClassName(fault ? "fault" : "understood");
  }

  @Override
  public String getPageTitle() {
    String title = document == null ? "" : document.description().title() + " – ";
    return "Describe " + title + site.name();
  }
}
