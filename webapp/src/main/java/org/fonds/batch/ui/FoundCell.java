package org.fonds.batch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.batch.RowResult;
import org.fonds.batch.SeenRow;
import org.fonds.index.IndexedDocument;
import org.fonds.search.MarkedText;
import org.fonds.search.Matching;
import org.fonds.search.Snippet;
import org.fonds.shell.ui.Badge;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MarkedWords;
import org.fonds.shell.ui.Sentences;
import org.jspecify.annotations.Nullable;

/** What was found for a row: the best hit, the others behind a click, and what is to be said. */
final class FoundCell extends Div {

  private final SeenRow row;

  FoundCell(SeenRow row) {
    this.row = row;
    addClassName("found");
    List<SeenRow.SeenHit> hits = row.hits();
    if (!hits.isEmpty()) {
      add(hit(hits.getFirst()));
    }
    if (hits.size() > 1) {
      Div others = new Div();
      hits.subList(1, hits.size()).forEach(each -> others.add(hit(each)));
      int more = hits.size() - 1;
      add(new NativeDetails(more == 1 ? "1 more hit" : more + " more hits", others));
    }
    if (row.row().result() instanceof RowResult.Answered answered && hits.isEmpty()) {
      add(Sentences.aside(answered.isNothing() ? "Not found." : "No hit can be shown."));
    }
    SeenRow.Perhaps perhaps = row.perhaps();
    if (perhaps != null) {
      add(perhaps(perhaps));
    }
    if (!row.remark().isEmpty()) {
      Span remark = new Span(row.remark());
      remark.addClassName("remark");
      add(remark);
    }
  }

  private Component hit(SeenRow.SeenHit seen) {
    IndexedDocument document = seen.hit().document();
    Anchor title = new Anchor(Links.document(document.id(), row.query()), document.title());
    title.addClassName("title");
    Div hit = new Div(title);
    hit.addClassName("row-hit");
    if (row.query().words().matching() == Matching.SOUNDS_ALIKE) {
      hit.add(Badge.warning("only sounds alike"));
    }
    if (!seen.kept().beside()) {
      hit.add(Badge.warning("words apart"));
    }
    if (document.demonstration()) {
      hit.add(Badge.plain("Demonstration summary"));
    }
    hit.add(Sentences.aside(where(document)));
    seen.snippet()
        .ifPresentOrElse(
            snippet -> hit.add(snippet(document, snippet)),
            () -> hit.add(description(seen.hit().description())));
    if (!seen.hit().matchedAs().isEmpty()) {
      hit.add(Sentences.aside("matched as " + String.join(", ", seen.hit().matchedAs())));
    }
    return hit;
  }

  private static String where(IndexedDocument document) {
    return Stream.of(
            document.dateWritten(), document.holdingInstitution(), document.referenceCode())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private Component snippet(IndexedDocument document, Snippet snippet) {
    String label = snippet.label();
    Span page = new Span(label == null ? "p. " + snippet.page() : label);
    page.addClassName("at");
    MarkedWords text = new MarkedWords(snippet.text());
    text.setClassName("cut-before", !snippet.beginsASentence());
    text.setClassName("cut-after", !snippet.endsASentence());
    Anchor link = new Anchor(Links.page(document.id(), snippet.page(), row.query()), page, text);
    link.addClassName("snip");
    return link;
  }

  private static Component description(@Nullable MarkedText description) {
    Div words = new Div(Sentences.aside("In the description, not on a page."));
    words.addClassName("in-description");
    if (description != null) {
      words.add(new Div(new MarkedWords(description)));
    }
    return words;
  }

  private static Component perhaps(SeenRow.Perhaps perhaps) {
    Anchor way = new Anchor(Links.search(perhaps.query()), perhaps.query().text());
    way.getElement().setAttribute("dir", "auto");
    Span words =
        new Span(
            new Span("Perhaps: "),
            way,
            new Span(
                perhaps.documents() == 1
                    ? " (1 document)"
                    : " (" + RowWords.number(perhaps.documents()) + " documents)"));
    words.addClassName("perhaps");
    return words;
  }
}
