package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.citation.CitedDate;
import org.fonds.description.Description;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.index.OcrQuality;
import org.fonds.search.LanguageName;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Badge;
import org.fonds.shell.ui.Links;
import org.jspecify.annotations.Nullable;

/** Everything that is said of a document, term by term; what is not known is left out. */
final class DocumentFacts extends Composite<DescriptionList> {

  private static final String LANGUAGE = "en";

  private final ArchivedDocument document;

  DocumentFacts(ArchivedDocument document) {
    this.document = document;
    getContent().addClassName("facts");
    Description description = document.description();
    Term type = document.type();
    fact("Type", type == null ? null : type.name(LANGUAGE));
    fact("Date", date(description.date()));
    fact("Country", countries());
    fact("Organisation", names(document.organisations()));
    fact("Event", events());
    fact("Places", String.join(", ", description.places()));
    fact("Persons", String.join(", ", description.persons()));
    fact("Creators", String.join("; ", description.creators()));
    fact(
        "Language",
        description.languages().stream().map(LanguageName::of).collect(Collectors.joining(", ")));
    fact("Held by", holder(description));
    if (description.referenceCode() != null) {
      fact("Reference", List.of(new Code(description.referenceCode().text())));
    }
    description
        .texts()
        .byElement()
        .forEach((element, text) -> {
          if (element != TextElement.HOLDING_PLACE && element != TextElement.PAGE_LABELS) {
            fact(element.label(), text);
          }
        });
    fact("Text", text());
    if (document.hasFile()) {
      fact("File", file());
      fact("SHA-256", List.of(digest()));
    }
    if (document.isRedactedCopy()) {
      fact("File", redactedCopy());
    }
    if (!document.stored().copies().isEmpty()) {
      fact("Also held as", List.of(new CopyList(document)));
    }
    if (!document.stored().parts().isEmpty()) {
      fact("Parts", List.of(new PartList(document)));
    }
  }

  private void fact(String term, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fact(term, List.of(new Span(value)));
    }
  }

  private void fact(String term, List<? extends Component> parts) {
    if (!parts.isEmpty()) {
      DescriptionList.Description definition = new DescriptionList.Description();
      parts.forEach(definition::add);
      getContent().add(new DescriptionList.Term(term), definition);
    }
  }

  private static String holder(Description description) {
    return Stream.of(
            Optional.ofNullable(description.holdingInstitution()),
            description.text(TextElement.HOLDING_PLACE))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static List<Component> date(@Nullable UncertainDate date) {
    if (date == null) {
      return List.of(new Span("undated"));
    }
    List<Component> parts = new ArrayList<>();
    parts.add(new Span(date.written()));
    String english = CitedDate.of(date).english();
    String understood =
        switch (date.calendar()) {
          case GREGORIAN -> english;
          case JULIAN -> "Julian calendar (Old Style); Gregorian " + english;
          case JAPANESE -> "Japanese era; Gregorian " + english;
        };
    if (!understood.equalsIgnoreCase(date.written())) {
      parts.add(aside(understood));
    }
    return parts;
  }

  private List<Component> countries() {
    List<Term> present = document.countries().stream().filter(term -> !term.historical()).toList();
    List<Term> past = document.countries().stream().filter(Term::historical).toList();
    List<Component> parts = new ArrayList<>();
    if (!present.isEmpty()) {
      parts.add(new Span(names(present)));
    }
    if (!past.isEmpty()) {
      parts.add(present.isEmpty() ? new Span(names(past)) : aside("(" + names(past) + ")"));
    }
    return parts;
  }

  private List<Component> events() {
    List<Component> parts = new ArrayList<>();
    for (Term event : document.events()) {
      String name = event.name(LANGUAGE);
      parts.add(new Anchor(Links.search(SearchQuery.of("\"" + name + "\"")), name));
    }
    return parts;
  }

  private List<Component> text() {
    List<Component> parts = new ArrayList<>();
    List<Integer> sure =
        document.pages().stream().map(PageText::ocrConfidence).filter(Objects::nonNull).toList();
    if (!sure.isEmpty()) {
      double mean = sure.stream().mapToInt(Integer::intValue).average().orElse(0);
      parts.add(Badge.plain("OCR " + Math.round(mean) + " % sure"));
    }
    Stream.of(OcrQuality.DOUBTFUL, OcrQuality.UNREADABLE)
        .forEach(quality -> {
          long pages = sure.stream().filter(each -> OcrQuality.of(each) == quality).count();
          if (pages > 0) {
            parts.add(Badge.warning(pages + (pages == 1 ? " page " : " pages ") + quality.value()));
          }
        });
    String sentence = Leaf.sentence(document.textOutcome());
    if (!sentence.isEmpty()) {
      parts.add(new Span(sentence));
    }
    return parts;
  }

  private List<Component> file() {
    FileKind kind = FileKind.of(document.file().mediaType());
    int pages = document.pageCount();
    String said =
        kind.name()
            + (pages == 0 ? "" : ", " + pages + (pages == 1 ? " page" : " pages"))
            + ", "
            + FileKind.size(document.file().sizeInBytes());
    Anchor download =
        new Anchor(
            "api/documents/" + document.id() + "/original", "Download " + document.file().name());
    download.setId("download-original");
    download.setDownload(true);
    download.setRouterIgnore(true);
    return List.of(new Span(said), download);
  }

  private List<Component> redactedCopy() {
    int pages = document.pageCount();
    Anchor download = new Anchor(Links.redactedCopy(document.id()), "Download the redacted copy");
    download.setId("download-redacted");
    download.setDownload(true);
    download.setRouterIgnore(true);
    return List.of(
        new Span("PDF" + (pages == 0 ? "" : ", " + pages + (pages == 1 ? " page" : " pages"))),
        download);
  }

  private Component digest() {
    Code digest = new Code(document.file().sha256());
    digest.addClassName("digest");
    return digest;
  }

  private static Span aside(String text) {
    Span aside = new Span(text);
    aside.addClassName("understood");
    return aside;
  }

  private static String names(List<Term> terms) {
    return terms.stream().map(term -> term.name(LANGUAGE)).collect(Collectors.joining(", "));
  }
}
