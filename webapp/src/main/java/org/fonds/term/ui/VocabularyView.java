package org.fonds.term.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.Term;
import org.fonds.description.TermFilter;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;
import org.fonds.term.TermUsers;
import org.fonds.term.VocabularyKind;

/** The terms of one vocabulary, with how many documents use each. */
@Route(value = Links.VOCABULARIES + "/:vocabulary", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class VocabularyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int SHOWN = 200;

  private final Vocabularies vocabularies;
  private final TermUsers use;
  private final TermImports imports;
  private final SiteSettings site;
  private final TextField sought = new TextField("Find a term by any of its names");
  private final Paragraph count = new Paragraph();
  private final UnorderedList rows = new UnorderedList();
  private VocabularyKind kind = VocabularyKind.ORGANISATIONS;
  private Optional<Map<String, Long>> counts = Optional.empty();

  VocabularyView(Vocabularies vocabularies, TermUsers use, TermImports imports, SiteSettings site) {
    this.vocabularies = vocabularies;
    this.use = use;
    this.imports = imports;
    this.site = site;
    addClassName("desk");
    sought.setId("find-term");
    sought.setClearButtonVisible(true);
    sought.setValueChangeMode(ValueChangeMode.LAZY);
    sought.addValueChangeListener(change -> show());
    count.setId("term-count");
    count.addClassName("understood");
    count.getElement().setAttribute("aria-live", "polite");
    rows.setId("terms");
    rows.addClassName("rows");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    kind =
        event
            .getRouteParameters()
            .get("vocabulary")
            .flatMap(VocabularyKind::ofKey)
            .orElseThrow(() -> new NotFoundException("There is no such vocabulary."));
    Vocabulary vocabulary = kind.in(vocabularies.now());
    counts = use.counts(kind, vocabulary);
    removeAll();
    Anchor table = new Anchor(Links.vocabularyTable(kind.key()), "Export as a table (CSV)");
    table.setId("export-terms");
    table.setRouterIgnore(true);
    Anchor fresh = new Anchor(Links.newTerm(kind.key()), "New term");
    fresh.setId("new-term");
    Header head =
        new Header(
            new Anchor(Links.VOCABULARIES, "← Vocabularies"), new H1(kind.label()), fresh, table);
    head.addClassName("desk-head");
    Paragraph purpose = new Paragraph(kind.purpose());
    purpose.addClassName("understood");
    add(head, purpose, sought, count, rows, imports.panel(kind, this::reload));
    show();
  }

  private void reload() {
    counts = use.counts(kind, kind.in(vocabularies.now()));
    show();
  }

  private void show() {
    List<Term> terms = kind.in(vocabularies.now()).terms();
    List<Term> found =
        sought.getValue().isBlank()
            ? terms.stream()
                .sorted(
                    Comparator.comparing(term -> term.name("en"), Collator.getInstance(Locale.UK)))
                .toList()
            : TermFilter.find(terms, sought.getValue());
    count.setText(sentence(found.size(), terms.size()));
    rows.removeAll();
    found.stream().limit(SHOWN).forEach(term -> rows.add(new TermRow(kind, term, counts)));
  }

  private static String sentence(int found, int all) {
    String terms = all == 1 ? "1 term" : "%,d terms".formatted(all);
    String some = found == all ? terms + "." : "%,d of %s.".formatted(found, terms);
    return found > SHOWN
        ? some + " The first %d are shown; write a part of a name to find others.".formatted(SHOWN)
        : some;
  }

  @Override
  public String getPageTitle() {
    return kind.label() + " – " + site.name();
  }
}
