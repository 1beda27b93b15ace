package org.fonds.term.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.description.Edtf;
import org.fonds.description.Term;
import org.fonds.search.Facet;
import org.fonds.shell.ui.Links;
import org.fonds.term.VocabularyKind;

/** A term in a list: what it is called, when it existed, how many documents name it. */
final class TermRow extends ListItem {

  TermRow(VocabularyKind kind, Term term, Optional<Map<String, Long>> counts) {
    addClassName("row");
    setId("term-" + term.id());
    Anchor name = new Anchor(Links.term(kind.key(), term.id()), term.name("en"));
    name.addClassName("title");
    Span more = new Span(more(term));
    more.addClassName("understood");
    Div words = new Div(name, more);
    words.addClassName("words");
    add(words);
    counts.ifPresent(all -> add(used(kind, term, all.getOrDefault(term.id(), 0L))));
  }

  private static String more(Term term) {
    String existed =
        term.existence().stream()
            .map(Edtf::text)
            .map(text -> text.replace("/", " to "))
            .collect(Collectors.joining(", "));
    String others =
        term.names().entrySet().stream()
            .filter(name -> !name.getKey().equals("en"))
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .distinct()
            .filter(name -> !name.equals(term.name("en")))
            .limit(5)
            .collect(Collectors.joining(", "));
    return existed + (existed.isEmpty() || others.isEmpty() ? "" : "; ") + others;
  }

  /** How many documents name it, with the way to them where a search tells it. */
  static Component used(VocabularyKind kind, Term term, long count) {
    String words =
        count == 0 ? "used by none" : count == 1 ? "used by 1" : "used by %,d".formatted(count);
    Optional<Facet> facet = kind.facet();
    if (count == 0 || facet.isEmpty()) {
      Span said = new Span(words);
      said.addClassName("understood");
      return said;
    }
    return new Anchor(Links.having(facet.get(), term.id()), words);
  }
}
