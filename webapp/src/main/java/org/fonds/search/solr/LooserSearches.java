package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import org.fonds.description.Vocabularies;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.Certainty;
import org.fonds.search.Clause;
import org.fonds.search.Facet;
import org.fonds.search.Matching;
import org.fonds.search.QueryText;
import org.fonds.search.SearchOutcome.Looser;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;

/** Looks for searches near one that found nothing which do find something. */
final class LooserSearches {

  private static final int MOST_WORDS_LEFT_OUT = 6;

  private final ArchiveIndex index;
  private final Vocabularies vocabularies;
  private final Thesaurus thesaurus;

  LooserSearches(ArchiveIndex index, Vocabularies vocabularies, Thesaurus thesaurus) {
    this.index = index;
    this.vocabularies = vocabularies;
    this.thesaurus = thesaurus;
  }

  /**
   * Those that find something: the words in other spellings, taken less exactly, one of them left
   * out; without the filters of one facet, without any.
   */
  List<Looser> than(SearchQuery query, QueryText text) {
    SearchQuery first = query.onPage(1);
    List<SearchQuery> searches = new ArrayList<>();
    new OtherSpellings(index)
        .of(text).stream().limit(1).forEach(spelling -> searches.add(first.withText(spelling)));
    less(first.words().matching())
        .forEach(matching -> searches.add(first.with(first.words().matching(matching))));
    if (first.dates() == Certainty.CERTAIN && first.isNarrowedBy(Facet.YEAR)) {
      searches.add(first.withDates(Certainty.POSSIBLE));
    }
    for (Facet facet : Facet.values()) {
      if (first.isNarrowedBy(facet)) {
        searches.add(first.without(facet));
      }
    }
    searches.add(first.unfiltered());
    withOneWordLess(text.clauses()).forEach(fewer -> searches.add(first.withText(fewer)));
    return searches.stream()
        .distinct()
        .filter(search -> !search.equals(first))
        .map(search -> new Looser(search, documents(search)))
        .filter(looser -> looser.documents() > 0)
        .toList();
  }

  private static List<Matching> less(Matching matching) {
    return switch (matching) {
      case EXACT -> List.of(Matching.ALL_SCRIPTS, Matching.SOUNDS_ALIKE);
      case ALL_SCRIPTS -> List.of(Matching.SOUNDS_ALIKE);
      case SOUNDS_ALIKE -> List.of();
    };
  }

  private static List<String> withOneWordLess(List<Clause> clauses) {
    List<String> fewer = new ArrayList<>();
    if (clauses.size() > 1 && clauses.size() <= MOST_WORDS_LEFT_OUT) {
      for (int i = 0; i < clauses.size(); i++) {
        List<Clause> others = new ArrayList<>(clauses);
        others.remove(i);
        fewer.add(QueryText.settled(others));
      }
    }
    return fewer;
  }

  private long documents(SearchQuery search) {
    Sense sense = Sense.of(search.words(), thesaurus, index);
    return index
        .query(DocumentRequest.count(search, sense, vocabularies))
        .getResults()
        .getNumFound();
  }
}
