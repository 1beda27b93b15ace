package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexedDocument;
import org.fonds.search.LanguageName;
import org.fonds.search.SimilarDocument;
import org.fonds.shell.ui.Links;

/** Similar documents, each with what it is and why it is similar. */
final class SimilarList extends UnorderedList {

  private final Vocabularies vocabularies;

  SimilarList(List<SimilarDocument> similar, Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
    addClassName("similar");
    similar.forEach(each -> add(item(each)));
  }

  private ListItem item(SimilarDocument similar) {
    IndexedDocument document = similar.document();
    Anchor link = new Anchor(Links.document(document.id()), document.title());
    if (document.languages().size() == 1) {
      link.getElement().setAttribute("lang", document.languages().getFirst());
    }
    Paragraph shares =
        new Paragraph("shares: " + new SharedSentence(vocabularies).of(similar.shared()));
    shares.addClassName("shares");
    ListItem item = new ListItem(link);
    String kind = kind(document);
    if (!kind.isEmpty()) {
      Paragraph what = new Paragraph(kind);
      what.addClassName("understood");
      item.add(what);
    }
    item.add(shares);
    return item;
  }

  private String kind(IndexedDocument document) {
    String id = document.type();
    Stream<String> type =
        id == null
            ? Stream.empty()
            : Stream.of(
                vocabularies.types().find(id).map((Term term) -> term.name("en")).orElse(id));
    Stream<String> languages = document.languages().stream().map(LanguageName::of);
    return Stream.of(type, Stream.ofNullable(document.dateWritten()), languages)
        .flatMap(parts -> parts)
        .collect(Collectors.joining(" · "));
  }
}
