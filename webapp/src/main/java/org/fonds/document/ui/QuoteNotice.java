package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.quotation.EarlierPassage;
import org.fonds.quotation.Passage;
import org.fonds.quotation.QuoteMarks;
import org.fonds.quotation.QuotedPassage;
import org.fonds.search.MarkedText;
import org.fonds.search.PageHits;
import org.fonds.search.solr.MarkedPage;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.ZonedTime;

/** Says of the quotation that led to a page whether it stands there, and how else it did. */
final class QuoteNotice extends Paragraph {

  private final Place place;
  private final ViewMode usual;

  /**
   * @param found empty where nothing in the document is like the quotation
   * @param usual the mode that needs no saying in an address
   */
  QuoteNotice(Optional<QuotedPassage> found, Place place, ViewMode usual) {
    this.place = place;
    this.usual = usual;
    setId("quote-notice");
    getElement().setAttribute("role", "status");
    found.ifPresentOrElse(this::say, this::sayNothingIsThere);
  }

  /** The page with what is quoted marked. */
  static MarkedPage marked(ArchivedDocument document, Optional<QuotedPassage> found, Place place) {
    String text = document.page(place.page()).map(PageText::text).orElse("");
    List<Passage.Stretch> stretches =
        found
            .flatMap(there -> Optional.ofNullable(there.passage()))
            .map(passage -> place.quote().isAbridged() ? passage.whole() : passage.stretches())
            .orElse(List.of());
    MarkedText marked = QuoteMarks.on(text, place.page(), stretches);
    return marked.hits() == 0
        ? MarkedPage.Marked.NOTHING
        : new MarkedPage.Marked(marked, PageHits.NONE);
  }

  private void sayNothingIsThere() {
    addClassName("notice");
    add(
        new Text(
            "The words quoted in this link are not found in the text of this document, nor in an"
                + " earlier version of it. "),
        new Anchor(
            Links.VERIFY + "?" + place.quote().written(), "Look for them in the whole archive"));
  }

  private void say(QuotedPassage found) {
    Passage now = found.passage();
    boolean exact = now != null && now.comparison().isExact();
    addClassName(exact ? "understood" : "notice");
    if (now == null) {
      add(new Text("The words quoted in this link do not stand in the newest text any more."));
    } else {
      add(new Text(exact ? "The quotation stands here word for word" : differing(now)));
      where(now.pages());
    }
    EarlierPassage earlier = found.earlier();
    if (earlier != null) {
      add(new Text(earlier(earlier)));
    }
    if (!exact) {
      add(
          new Text(" "),
          new Anchor(
              Links.verify(found.document().id(), place.quote().written()),
              "Compare word by word"));
    }
  }

  private static String differing(Passage now) {
    int words = now.comparison().different();
    return "The quotation differs from this text in "
        + (words == 1 ? "one word" : words + " words");
  }

  /** On which other pages the words stand. */
  private void where(SortedSet<Integer> pages) {
    int first = pages.first();
    int last = pages.last();
    if (!pages.contains(place.page())) {
      add(new Text(", on "), page(first), new Text("."));
    } else if (first != last) {
      int other = place.page() == first ? place.page() + 1 : place.page() - 1;
      add(
          new Text(place.page() == first ? " and goes on on " : " and begins before, see "),
          page(other),
          new Text("."));
    } else {
      add(new Text("."));
    }
  }

  private Component page(int number) {
    return new Anchor(place.onPage(number).address(usual), "page " + number);
  }

  private static String earlier(EarlierPassage earlier) {
    String how = earlier.passage().comparison().isExact() ? "word for word" : "more alike";
    return " The quoted words stood %s on page %d in version %d of the text, of %s; the page has been read or corrected anew since."
        .formatted(
            how,
            earlier.passage().page(),
            earlier.version().number(),
            new ZonedTime(ZoneId.systemDefault()).say(earlier.version().since()));
  }
}
