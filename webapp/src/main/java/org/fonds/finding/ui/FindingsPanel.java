package org.fonds.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.fonds.description.DescriptionFact;
import org.fonds.finding.Finding;
import org.fonds.shell.ui.Links;

/**
 * What the text suggests, grouped by where it would be said; each with a button that takes it over
 * and the pages where it stands.
 */
public final class FindingsPanel extends Details {

  private static final String LANGUAGE = "en";
  private static final int PAGES_SHOWN = 5;

  private final String id;
  private final BiConsumer<DescriptionFact, Finding> taken;

  /**
   * @param id of the document
   * @param findings looks through the text, which takes a while where it is long: once, when the
   *     panel is opened
   * @param taken is given what the person takes over, and where to say it
   */
  public FindingsPanel(
      String id, Supplier<List<Finding>> findings, BiConsumer<DescriptionFact, Finding> taken) {
    this.id = id;
    this.taken = taken;
    setId("findings");
    addClassName("findings");
    setSummaryText("Suggestions from the text");
    setWidthFull();
    addOpenedChangeListener(change -> {
      if (change.isOpened() && getContent().findAny().isEmpty()) {
        show(findings.get());
      }
    });
  }

  private void show(List<Finding> findings) {
    if (findings.isEmpty()) {
      add(new Paragraph("The text names no term, day or name that the vocabularies know."));
    }
    Map<DescriptionFact, UnorderedList> groups = new EnumMap<>(DescriptionFact.class);
    findings.forEach(finding -> show(finding, groups));
    groups.forEach((fact, list) -> add(new Div(new H2(fact.label()), list)));
  }

  private void show(Finding finding, Map<DescriptionFact, UnorderedList> groups) {
    switch (finding) {
      case Finding.OfTerm term -> item(groups, term.list(), term.term().name(LANGUAGE), term);
      case Finding.OfDate day ->
          item(
              groups,
              DescriptionFact.DATE,
              day.date().written().equals(day.date().edtf().text())
                  ? day.date().written()
                  : day.date().written() + " (" + day.date().edtf().text() + ")",
              day);
      case Finding.OfName name -> {
        item(groups, DescriptionFact.PLACES, name.name().name(LANGUAGE), name);
        item(groups, DescriptionFact.PERSONS, name.name().name(LANGUAGE), name);
      }
    }
  }

  private void item(
      Map<DescriptionFact, UnorderedList> groups,
      DescriptionFact fact,
      String words,
      Finding finding) {
    Button take = new Button("Add");
    take.addClassName("btn");
    take.setAriaLabel("Add “" + words + "” to " + fact.label());
    take.setDisableOnClick(true);
    take.addClickListener(click -> {
      taken.accept(fact, finding);
      take.setText("Added");
    });
    ListItem item = new ListItem(take, new Span(words));
    finding.pages().stream()
        .limit(PAGES_SHOWN)
        .forEach(page -> {
          Anchor link = new Anchor(Links.document(id) + "/p/" + page, "p. " + page);
          link.setTarget("_blank");
          item.add(link);
        });
    int more = finding.pages().size() - PAGES_SHOWN;
    if (more > 0) {
      Span others = new Span("and %d more pages".formatted(more));
      others.addClassName("understood");
      item.add(others);
    }
    groups.computeIfAbsent(fact, each -> new UnorderedList()).add(item);
  }
}
