package org.fonds.term.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.fonds.account.security.Actors;
import org.fonds.description.Term;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;
import org.fonds.term.TermKeeping;
import org.fonds.term.VocabularyKind;
import org.fonds.vocabulary.EditOutcome;
import org.jspecify.annotations.Nullable;

/** One term: what is said of it, who uses it, what it was merged with and what became of it. */
@Route(value = Links.VOCABULARIES + "/:vocabulary/term/:term", layout = MainLayout.class)
@RouteAlias(value = Links.VOCABULARIES + "/:vocabulary/new", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class TermView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final TermKeeping keeping;
  private final SiteSettings site;
  private final Div outcome = new Div();
  private VocabularyKind kind = VocabularyKind.ORGANISATIONS;
  private @Nullable Term shown;

  TermView(TermKeeping keeping, SiteSettings site) {
    this.keeping = keeping;
    this.site = site;
    addClassName("desk");
    outcome.setId("term-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    kind =
        event
            .getRouteParameters()
            .get("vocabulary")
            .flatMap(VocabularyKind::ofKey)
            .orElseThrow(() -> new NotFoundException("There is no such vocabulary."));
    Optional<String> id = event.getRouteParameters().get("term");
    Optional<Term> found = id.map(this::known);
    shown = found.orElse(null);
    if (found.isPresent() && !id.equals(found.map(Term::id))) {
      // Whoever has the address of a term that was merged is led to what it is now.
      event.forwardTo(Links.term(kind.key(), found.get().id()));
      return;
    }
    outcome.removeAll();
    show();
  }

  private Term known(String id) {
    return kind.in(keeping.vocabularies().now())
        .find(id)
        .orElseThrow(() -> new NotFoundException("There is no such term."));
  }

  private void show() {
    removeAll();
    Header head =
        new Header(
            new Anchor(Links.vocabulary(kind.key()), "← " + kind.label()),
            new H1(shown == null ? "New term" : shown.name("en")));
    head.addClassName("desk-head");
    Term there = shown;
    if (there != null) {
      long count =
          keeping
              .use()
              .counts(kind, kind.in(keeping.vocabularies().now()))
              .map(all -> all.getOrDefault(there.id(), 0L))
              .orElse(0L);
      Div used = new Div(TermRow.used(kind, there, count));
      used.setId("term-use");
      head.add(used);
    }
    TermForm form = new TermForm(kind, shown, keeping.vocabularies().now());
    TextField why = new TextField("Why (for the history)");
    why.setId("why");
    why.setMaxLength(300);
    Button save =
        new Button("Save", click -> form.written().ifPresent(term -> save(term, why.getValue())));
    save.setId("save-term");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div saving = new Div(save, outcome);
    saving.addClassName("saving");
    add(head, form, why, saving);
    if (there != null) {
      add(new TermMergePanel(keeping, kind, there), new TermHistory(keeping, kind, there.id()));
    }
  }

  private void save(Term written, String why) {
    boolean fresh = shown == null;
    EditOutcome saved = keeping.save(kind, shown, written, Actors.current(), why);
    outcome.removeAll();
    switch (saved) {
      case EditOutcome.Saved _ -> {
        if (fresh) {
          getUI().ifPresent(ui -> ui.navigate(Links.term(kind.key(), written.id())));
        } else {
          shown = known(written.id());
          show();
          outcome.add(
              Sentences.said("Saved. Documents that name it are found by its new names shortly."));
        }
      }
      case EditOutcome.Unchanged _ ->
          outcome.add(Sentences.said("Nothing is otherwise than before."));
      case EditOutcome.Outdated _ -> outcome.add(outdated());
      case EditOutcome.Faulty(var faults) ->
          faults.forEach(fault -> outcome.add(Sentences.fault(fault)));
    }
  }

  private Paragraph outdated() {
    Paragraph sentence =
        Sentences.fault(
            "Somebody else has changed this term since you opened it; nothing was saved. ");
    sentence.add(
        new Anchor(
            Links.term(kind.key(), shown == null ? "" : shown.id()), "Look at it as it is now"));
    return sentence;
  }

  @Override
  public String getPageTitle() {
    return (shown == null ? "New term" : shown.name("en")) + " – " + site.name();
  }
}
