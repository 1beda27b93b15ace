package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.AllWays;
import org.fonds.search.Matching;
import org.fonds.search.SearchOutcome.Looser;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the same words as written, in all scripts, and sounding alike: one request for each,
 * without facets, and one for the pages of the hits.
 */
final class AllWaysRead {

  private final ArchiveIndex index;
  private final Beneath beneath;
  private final Thesaurus thesaurus;
  private final LooserSearches looser;

  AllWaysRead(ArchiveIndex index, Vocabularies vocabularies, Thesaurus thesaurus, Beneath beneath) {
    this.index = index;
    this.thesaurus = thesaurus;
    this.beneath = beneath;
    this.looser = new LooserSearches(index, vocabularies, thesaurus);
  }

  /** The answer in one way. */
  private record Answer(SearchQuery query, Sense sense, QueryResponse response) {

    long total() {
      return response.getResults().getNumFound();
    }
  }

  /**
   * Asks.
   *
   * @throws org.fonds.index.IndexUnavailableException if the index does not answer
   */
  AllWays.Found read(SearchQuery query, int most) {
    SearchQuery first = new SearchQuery(query.words(), query.narrowing(), query.sort(), 1, most);
    Answer scripts = ask(first, Matching.ALL_SCRIPTS);
    Answer exact = ask(first, Matching.EXACT);
    Answer sounds = ask(first, Matching.SOUNDS_ALIKE);
    Answer best = scripts.total() > 0 ? scripts : sounds.total() > 0 ? sounds : exact;
    List<String> notices = new ArrayList<>(best.sense().text().notices());
    if (List.of(scripts, exact, sounds).stream()
        .anyMatch(each -> SolrSearch.isPartial(each.response()))) {
      notices.add("The search took too long: there may be more than was counted.");
    }
    return new AllWays.Found(
        best.query(),
        exact.total(),
        scripts.total(),
        sounds.total(),
        FoundHits.of(documents(exact, best, most), best.sense(), index),
        best.total() == 0 ? perhaps(scripts) : null,
        notices);
  }

  private Answer ask(SearchQuery first, Matching matching) {
    SearchQuery query = first.with(first.words().matching(matching));
    Sense sense = Sense.of(query.words(), thesaurus, index);
    return new Answer(query, sense, index.query(DocumentRequest.hits(query, sense, beneath)));
  }

  /** Those with the words as written stand before the others. */
  private static List<IndexedDocument> documents(Answer exact, Answer best, int most) {
    Map<String, IndexedDocument> documents = new LinkedHashMap<>();
    for (Answer each : List.of(exact, best)) {
      FoundHits.documents(each.response())
          .forEach(document -> documents.putIfAbsent(document.id(), document));
    }
    return documents.values().stream().limit(most).toList();
  }

  /** The one that finds least: of two words of a name the family's tells more than the other. */
  private @Nullable Looser perhaps(Answer nothing) {
    return looser.than(nothing.query(), nothing.sense().text(), 0).stream()
        .min(Comparator.comparingLong(Looser::documents))
        .orElse(null);
  }
}
