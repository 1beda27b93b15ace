package org.fonds.research.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.fonds.citation.CitedPage;
import org.fonds.description.Description;
import org.fonds.document.ArchivedDocument;
import org.fonds.research.Kept;
import org.fonds.research.Note;
import org.fonds.research.Seen;
import org.fonds.shell.ui.Badge;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;

/** An entry in words: what it is, where it lies, what it says, and what was written of it. */
final class EntryWords extends Div {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  EntryWords(Seen seen, Function<String, Component> tag) {
    addClassName("words");
    switch (seen) {
      case Seen.Shown shown -> add(shown);
      case Seen.Withdrawn withdrawn ->
          add(
              gone(
                  "This document was withdrawn from the archive on "
                      + DAY.format(withdrawn.withdrawal().on())
                      + ": "
                      + withdrawn.withdrawal().reason()));
      case Seen.Gone _ -> add(gone("What was kept here can no longer be read by you."));
    }
    add(seen.entry().note(), tag);
  }

  private static Component gone(String sentence) {
    Paragraph gone = Sentences.said(sentence);
    gone.addClassName("gone");
    return gone;
  }

  private void add(Seen.Shown shown) {
    Kept kept = shown.entry().kept();
    Description description = shown.document().description();
    Anchor title = new Anchor(address(kept), description.title());
    title.addClassName("title");
    if (description.languages().size() == 1) {
      title.getElement().setAttribute("lang", description.languages().getFirst());
    }
    // Of either direction of writing, none turns the rest of the line around.
    title.getElement().setAttribute("dir", "auto");
    Span where = Sentences.aside(pages(kept, shown.document()));
    if (description.referenceCode() != null) {
      where.add(
          new Text(kept.firstPage() == 0 ? "" : " · "),
          new Code(description.referenceCode().text()));
    }
    Div head = new Div(title, where);
    head.addClassName("entry-head");
    if (description.demonstration()) {
      head.add(Badge.warning("Demonstration summary"));
    }
    add(head);
    shown.words().ifPresent(words -> add(quotation(words)));
    if (kept instanceof Kept.Quotation && shown.words().isEmpty()) {
      add(gone("The words that you quoted here can no longer be read by you."));
    }
    if (shown.otherwise()) {
      Div otherwise = new Div(Badge.warning("the page reads otherwise now"));
      add(otherwise);
    }
  }

  private static Component quotation(String words) {
    Paragraph quotation = new Paragraph(words);
    quotation.addClassName("quotation");
    quotation.getElement().setAttribute("dir", "auto");
    return quotation;
  }

  private void add(Note note, Function<String, Component> tag) {
    if (!note.text().isEmpty()) {
      Paragraph text = new Paragraph(note.text());
      text.addClassName("own-note");
      text.getElement().setAttribute("dir", "auto");
      add(text);
    }
    if (!note.tags().isEmpty()) {
      Div tags = new Div();
      tags.addClassName("tags");
      note.tags().forEach(each -> tags.add(tag.apply(each)));
      add(tags);
    }
  }

  private static String address(Kept kept) {
    String document = Links.document(kept.document().text());
    return kept.firstPage() == 0 ? document : document + "/p/" + kept.firstPage();
  }

  private static String pages(Kept kept, ArchivedDocument document) {
    return kept.firstPage() == 0
        ? ""
        : CitedPage.in(document, kept.firstPage(), kept.lastPage()).locator();
  }
}
