package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

/** Looks for searches near one that found nothing, or little, which do find something. */
final class LooserSearches {

  private static final int MOST_WORDS_LEFT_OUT = 6;

  /** So many documents are little. */
  private static final int LITTLE = 2;

  /** Another spelling than one that finds little must find so many, and so many times as much. */
  private static final int CLEARLY_MORE = 5;

  private static final int TIMES_MORE = 3;

  private final OtherSpellings spellings;
  private final DocumentCount count;

  LooserSearches(ArchiveIndex index, Vocabularies vocabularies, Thesaurus thesaurus) {
    this.spellings = new OtherSpellings(index);
    this.count = new DocumentCount(index, vocabularies, thesaurus);
  }

  /**
   * Those that are offered beside a search: none where it found enough.
   *
   * @param total documents that it found
   */
  List<Looser> than(SearchQuery query, QueryText text, long total) {
    if (total > LITTLE) {
      return List.of();
    }
    SearchQuery first = query.onPage(1);
    if (total == 0) {
      return Stream.concat(
              inAnotherSpelling(first, spellings.ofUnknown(text), 1), fewerConditions(first, text))
          .toList();
    }
    long enough = Math.max(CLEARLY_MORE, TIMES_MORE * total);
    return inAnotherSpelling(first, spellings.ofRare(text), enough).toList();
  }

  /** The likeliest of some spellings that finds enough. */
  private Stream<Looser> inAnotherSpelling(SearchQuery first, List<String> texts, long enough) {
    return texts.stream()
        .map(text -> counted(first.withText(text)))
        .filter(looser -> looser.documents() >= enough)
        .limit(1);
  }

  private Looser counted(SearchQuery search) {
    return new Looser(search, count.of(search));
  }

  /**
   * Those that find something: the words taken less exactly, one of them left out; without the
   * filters of one facet, without any.
   */
  private Stream<Looser> fewerConditions(SearchQuery first, QueryText text) {
    List<SearchQuery> searches = new ArrayList<>();
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
        .map(this::counted)
        .filter(looser -> looser.documents() > 0);
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
}
