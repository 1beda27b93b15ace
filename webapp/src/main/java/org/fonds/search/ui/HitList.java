package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.fonds.description.Vocabularies;
import org.fonds.search.Filter;
import org.fonds.search.Hit;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.signpost.ui.ReferenceMarks;

/**
 * The hits of one page of a result, or what stands in their place, and which of them are ticked.
 */
final class HitList extends Div {

  private final Vocabularies vocabularies;
  private final SerializableConsumer<Hit> cite;
  private final ReferenceMarks marks;
  private final Runnable tickedChanged;
  private final SerializableConsumer<HitArticle> made;
  private final SequencedSet<String> ticked = new LinkedHashSet<>();
  private SearchQuery query = SearchQuery.of("");

  /**
   * @param marks by which reference managers know each hit
   * @param cite shows how a hit is cited
   * @param made receives each hit before it is shown
   * @param tickedChanged run when a person ticks or unticks a hit
   */
  HitList(
      Vocabularies vocabularies,
      ReferenceMarks marks,
      SerializableConsumer<Hit> cite,
      SerializableConsumer<HitArticle> made,
      Runnable tickedChanged) {
    this.vocabularies = vocabularies;
    this.marks = marks;
    this.cite = cite;
    this.made = made;
    this.tickedChanged = tickedChanged;
    setId("hits");
  }

  /** Ids of the ticked documents on all pages of the search shown, in the order of ticking. */
  List<String> ticked() {
    return List.copyOf(ticked);
  }

  /** Shows the hits of a search; ticks last as long as only its page changes. */
  void show(SearchOutcome.Found found, List<Filter> filters) {
    if (!found.query().onPage(1).equals(query.onPage(1))) {
      ticked.clear();
    }
    query = found.query();
    removeAll();
    found.hits().forEach(hit -> add(article(hit)));
    if (found.total() == 0) {
      add(new NoHits(query, filters, found.looser()));
    } else if (found.hits().isEmpty()) {
      Paragraph beyond =
          new Paragraph(
              "The result has no page "
                  + query.page()
                  + ": it ends with page "
                  + Paging.lastPage(query, found.total())
                  + ".");
      beyond.addClassName("no-hits");
      add(beyond);
    }
  }

  /** Shows that there is no answer. */
  void show(SearchOutcome.Unavailable away, Runnable retry) {
    removeAll();
    add(new SearchAway(away.reason(), retry));
  }

  private HitArticle article(Hit hit) {
    String id = hit.document().id();
    HitArticle article = new HitArticle(hit, vocabularies, query, () -> cite.accept(hit));
    String type = hit.document().type();
    marks.mark(
        article,
        hit.document(),
        type == null ? null : vocabularies.types().find(type).orElse(null));
    made.accept(article);
    return article.ticked(
        ticked.contains(id),
        tick -> {
          if (tick) {
            ticked.add(id);
          } else {
            ticked.remove(id);
          }
          tickedChanged.run();
        });
  }
}
