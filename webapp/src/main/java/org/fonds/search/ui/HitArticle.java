package org.fonds.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.fonds.citation.CitedDate;
import org.fonds.description.AccessLevel;
import org.fonds.description.DateCalendar;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.UncertainDate;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexedDocument;
import org.fonds.index.OcrQuality;
import org.fonds.research.Kept;
import org.fonds.research.ui.KeepButtons;
import org.fonds.search.Hit;
import org.fonds.search.LanguageName;
import org.fonds.search.MarkedText;
import org.fonds.search.SearchQuery;
import org.fonds.search.Snippet;
import org.fonds.shell.ui.Badge;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MarkedWords;
import org.jspecify.annotations.Nullable;

/** One hit: what it is, when, where, who, in which language, where it lies, and why it matched. */
final class HitArticle extends Article {

  private static final String LANGUAGE = "en";

  private final IndexedDocument document;
  private final Vocabularies vocabularies;
  private final SearchQuery search;
  private final SerializableRunnable cite;
  private final Checkbox tick = new Checkbox();
  private final Div acts = new Div();
  private final List<Snippet> snippets;

  /**
   * @param search whose hits are marked on the pages that are opened from here
   * @param cite shows how the hit is cited
   */
  HitArticle(Hit hit, Vocabularies vocabularies, SearchQuery search, SerializableRunnable cite) {
    this.document = hit.document();
    this.vocabularies = vocabularies;
    this.search = search;
    this.cite = cite;
    this.snippets = hit.snippets();
    addClassName("hit");
    getElement().setAttribute("data-id", document.id());
    tick.addClassName("tick");
    tick.setAriaLabel("Tick for export: " + document.title());
    Component kind = kind();
    worst(hit.snippets())
        .filter(quality -> quality != OcrQuality.RELIABLE)
        .ifPresent(quality ->
            kind.getElement().appendChild(Badge.warning("OCR " + quality.value()).getElement()));
    add(kind, title(), where());
    hit.snippets().forEach(snippet -> add(snippet(snippet)));
    if (hit.snippets().isEmpty() && !search.text().isBlank()) {
      add(matchedInDescription(hit.description()));
    }
    if (!hit.matchedAs().isEmpty()) {
      add(matchedAs(hit.matchedAs()));
    }
    add(actions());
  }

  /**
   * Sets whether the hit is ticked for export.
   *
   * @param changed receives what a person makes of it
   */
  HitArticle ticked(boolean ticked, SerializableConsumer<Boolean> changed) {
    tick.setValue(ticked);
    tick.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        changed.accept(change.getValue());
      }
    });
    return this;
  }

  private Component kind() {
    String type = document.type();
    Span name = new Span(type == null ? "Document" : vocabularies.types().label(type, LANGUAGE));
    name.addClassName("type");
    Div line = new Div(tick, name, date());
    line.addClassName("kind");
    if (document.demonstration()) {
      line.add(Badge.warning("Demonstration summary"));
    }
    if (!document.described()) {
      line.add(Badge.plain("not described yet"));
    }
    AccessLevel.ofWord(document.access())
        .filter(level -> level != AccessLevel.OPEN)
        .ifPresent(level -> line.add(Badge.plain(level.label())));
    return line;
  }

  /** As the source writes it, and in our calendar and English where that is not the same. */
  private Component date() {
    String written = document.dateWritten();
    String edtf = document.dateEdtf();
    Span date = new Span(written == null ? "undated" : written);
    date.addClassName("date");
    if (written != null
        && edtf != null
        && Edtf.parse(edtf) instanceof EdtfReading.Read(Edtf understood)) {
      String english =
          CitedDate.of(new UncertainDate(written, DateCalendar.GREGORIAN, understood)).english();
      if (!english.equalsIgnoreCase(written)) {
        date.setText(written + " (" + english + ")");
      }
    }
    return date;
  }

  private static Optional<OcrQuality> worst(List<Snippet> snippets) {
    return snippets.stream()
        .map(Snippet::ocr)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  private Component title() {
    return new H2(new Anchor(Links.document(document.id(), search), document.title()));
  }

  private Component where() {
    List<String> parts = new ArrayList<>();
    parts.add(labels(document.countriesDescribed(), vocabularies.countries()::label));
    parts.add(labels(document.organisations(), vocabularies.organisations()::label));
    if (!document.languages().isEmpty()) {
      parts.add(
          document.languages().stream()
              .map(LanguageName::of)
              .collect(Collectors.joining(" and ", "in ", "")));
    }
    String keeper = document.holdingInstitution();
    parts.add(keeper == null ? "" : keeper);
    Div line =
        new Div(parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
    line.addClassName("where");
    String code = document.referenceCode();
    if (code != null) {
      line.add(new Span(" · "), new Code(code));
    }
    return line;
  }

  private static String labels(List<String> ids, BinaryOperator<String> label) {
    return ids.stream().map(id -> label.apply(id, LANGUAGE)).collect(Collectors.joining(", "));
  }

  private Component snippet(Snippet snippet) {
    String label = snippet.label();
    Span page = new Span(label == null ? "p. " + snippet.page() : label);
    page.setTitle("Page " + snippet.page() + " of the file");
    page.addClassName("at");
    MarkedWords text = new MarkedWords(snippet.text());
    text.setClassName("cut-before", !snippet.beginsASentence());
    text.setClassName("cut-after", !snippet.endsASentence());
    Anchor link = new Anchor(Links.page(document.id(), snippet.page(), search), page, text);
    switch (snippet.read()) {
      case NOBODY_ELSE -> {}
      case A_PERSON -> link.add(Badge.plain("corrected text"));
      case THE_MACHINE_BEFORE -> link.add(Badge.warning("as the machine read it; since corrected"));
    }
    link.addClassName("snip");
    // A link that can be dragged cannot have its words selected.
    link.getElement().setAttribute("draggable", "false");
    return link;
  }

  private static Component matchedInDescription(@Nullable MarkedText description) {
    Div line = new Div("Found in the description, not on a page.");
    line.addClassNames("understood", "matched");
    if (description == null) {
      return line;
    }
    Span where = new Span("description");
    where.addClassName("at");
    Div snippet = new Div(where, new MarkedWords(description));
    snippet.addClassName("snip");
    return new Div(line, snippet);
  }

  private static Component matchedAs(List<String> forms) {
    Div line = new Div("matched as ");
    line.addClassNames("understood", "matched-as");
    for (int i = 0; i < forms.size(); i++) {
      Emphasis form = new Emphasis(forms.get(i));
      line.add(new Span(i == 0 ? "" : ", "), form);
    }
    return line;
  }

  private Component actions() {
    NativeButton button = new NativeButton("Cite", click -> cite.run());
    button.addClassName("link");
    button.setAriaLabel("Cite: " + document.title());
    acts.add(button);
    acts.addClassName("acts");
    return acts;
  }

  /** Lets somebody who is signed in keep the document, or a page that is shown. */
  void keptBy(KeepButtons buttons) {
    DocumentId id = new DocumentId(document.id());
    buttons.of(new Kept.WholeDocument(id), "Keep", document.title()).ifPresent(acts::add);
    for (Snippet snippet : snippets) {
      String page = "p. " + snippet.page();
      buttons
          .of(new Kept.Page(id, snippet.page()), "Keep " + page, document.title() + ", " + page)
          .ifPresent(acts::add);
    }
  }
}
