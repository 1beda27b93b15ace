package org.fonds.quotation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.fonds.quotation.Agreement;
import org.fonds.quotation.Comparison;
import org.fonds.quotation.EarlierPassage;
import org.fonds.quotation.Footnote;
import org.fonds.quotation.Passage;
import org.fonds.quotation.QuoteLink;
import org.fonds.quotation.QuotedPassage;
import org.fonds.quotation.TextVersion;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;
import org.fonds.shell.ui.ZonedTime;

/** A place where a quotation stands: which page, how it differs, and since when. */
final class MatchArticle extends Article {

  private static final ZonedTime TIMES = new ZonedTime(ZoneId.systemDefault());

  private final QuotedPassage found;

  MatchArticle(QuotedPassage found, Footnote footnote) {
    this.found = found;
    addClassName("match");
    add(new H2(title()), verdict());
    Passage now = found.passage();
    if (now != null) {
      add(compared(now.comparison()));
      TextVersion version = found.version();
      if (version != null) {
        add(Sentences.said(since(now, version)));
      }
    }
    EarlierPassage earlier = found.earlier();
    if (earlier != null) {
      add(new Paragraph(before(earlier)), compared(earlier.passage().comparison()));
    }
    List<Agreement> said = Agreement.of(footnote, found);
    if (!said.isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.addClassName("agreements");
      said.forEach(each -> list.add(item(each)));
      add(list);
    }
    if (now != null) {
      Anchor open = new Anchor(address(), "Open " + pages(now) + " with these words marked");
      open.addClassNames("btn", "open-quotation");
      add(new Paragraph(open));
    }
  }

  private Component title() {
    Anchor title = new Anchor(address(), found.document().description().title());
    title.getElement().setAttribute("dir", "auto");
    return title;
  }

  private String address() {
    return Links.document(found.document().id())
        + "/p/"
        + found.page()
        + "?"
        + QuoteLink.to(found.quotation()).written();
  }

  private static String pages(Passage passage) {
    int first = passage.pages().first();
    int last = passage.pages().last();
    return first == last ? "page " + first : "pages " + first + "–" + last;
  }

  private Paragraph verdict() {
    Passage now = found.passage();
    Paragraph verdict = new Paragraph(now == null ? "Not in the newest text any more." : of(now));
    verdict.addClassName("verdict");
    if (now != null && now.comparison().isExact()) {
      verdict.addClassName("exact");
    }
    return verdict;
  }

  private static String of(Passage now) {
    Comparison comparison = now.comparison();
    String where = pages(now);
    String script = comparison.isInAnotherScript() ? " The page writes it in another script." : "";
    if (comparison.isExact()) {
      return "Stands word for word on " + where + "." + script;
    }
    int words = comparison.different();
    return "Stands on %s, but differs in %s.%s"
        .formatted(where, words == 1 ? "one word" : words + " words", script);
  }

  private Component compared(Comparison comparison) {
    ComparedWords words = new ComparedWords(comparison);
    found
        .document()
        .page(found.page())
        .map(page -> page.language())
        .filter(language -> !comparison.isInAnotherScript())
        .ifPresent(language -> words.getElement().setAttribute("lang", language));
    return words;
  }

  private static String since(Passage now, TextVersion version) {
    String what =
        now.comparison().isExact()
            ? "The words stand so in the newest text, since version %d of the document, of %s."
            : "Compared with the newest text, which is that of version %d of the document, of %s.";
    return what.formatted(version.number(), TIMES.say(version.since()));
  }

  private static String before(EarlierPassage earlier) {
    String how =
        earlier.passage().comparison().isExact() ? "stood word for word" : "stood more like this";
    return "The words %s on page %d in version %d of the document, of %s; the page has been read or corrected anew since."
        .formatted(
            how,
            earlier.passage().page(),
            earlier.version().number(),
            TIMES.say(earlier.version().since()));
  }

  private static ListItem item(Agreement said) {
    String matter =
        switch (said.matter()) {
          case DOCUMENT -> "document";
          case PAGE -> "page";
          case REFERENCE_CODE -> "reference code";
        };
    ListItem item =
        new ListItem(
            said.agrees()
                ? "The %s that the footnote names is right: %s.".formatted(matter, said.found())
                : "The footnote names the %s %s; the words stand in %s."
                    .formatted(matter, said.said(), said.found()));
    item.addClassName(said.agrees() ? "agrees" : "differs");
    return item;
  }
}
