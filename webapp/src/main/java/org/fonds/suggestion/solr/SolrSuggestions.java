package org.fonds.suggestion.solr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.util.Utils;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.Facet;
import org.fonds.search.Thesaurus;
import org.fonds.search.solr.Beneath;
import org.fonds.search.solr.DocumentCount;
import org.fonds.suggestion.Choice;
import org.fonds.suggestion.FittingTerm;
import org.fonds.suggestion.SuggestedTerms;
import org.fonds.suggestion.Suggestion;
import org.fonds.suggestion.Suggestion.Target;
import org.fonds.suggestion.SuggestionKind;
import org.fonds.suggestion.SuggestionOutcome;
import org.fonds.suggestion.Targets;
import org.fonds.suggestion.Typed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Suggests out of the index what somebody may be typing. Safe for many threads. */
public final class SolrSuggestions {

  private static final Logger LOG = LoggerFactory.getLogger(SolrSuggestions.class);

  private static final int MOST_TERMS_COUNTED = 40;
  private static final int MOST_NAMES_COUNTED = 2;

  private final ArchiveIndex index;
  private final Beneath beneath;
  private final SuggestedTerms terms;
  private final DocumentCount count;

  /**
   * @param vocabularies whose terms are suggested where documents have them
   */
  public SolrSuggestions(ArchiveIndex index, Vocabularies vocabularies) {
    this.index = index;
    this.beneath = new Beneath(vocabularies, index);
    this.terms = new SuggestedTerms(vocabularies);
    this.count = new DocumentCount(index, vocabularies, new Thesaurus(vocabularies));
  }

  /** Never throws for what a person typed; lost infrastructure is an outcome. */
  public SuggestionOutcome suggest(String text) {
    Typed typed = Typed.of(text);
    if (typed.isNothing()) {
      return new SuggestionOutcome.Suggested(List.of());
    }
    try {
      Choice choice = new Choice();
      List<FittingTerm> fitting = terms.fitting(typed);
      addNamesAndValues(choice, typed, fitting);
      if (typed.longest().folded().length() > 1) {
        addOtherNames(choice, fitting);
      }
      addTitles(choice, typed);
      return new SuggestionOutcome.Suggested(choice.likeliest());
    } catch (IndexException e) {
      LOG.warn("Nothing was suggested: {}", e.getMessage());
      return new SuggestionOutcome.Unavailable(
          "The search index does not answer at the moment. Please try again shortly.");
    }
  }

  /** Persons, places and terms: one request that counts them all. */
  private void addNamesAndValues(Choice choice, Typed typed, List<FittingTerm> fitting) {
    Asking asking = new Asking();
    Map<String, Object> facets = new LinkedHashMap<>();
    NameQuestion persons = NameQuestion.ofPersons(typed);
    persons.ask(asking, facets);
    NameQuestion places = NameQuestion.ofPlaces(typed);
    places.ask(asking, facets);
    Map<FittingTerm, TermQuestion> values = values(fitting);
    values.values().forEach(question -> question.ask(asking, beneath, facets));
    asking.parameters().set("json.facet", Utils.toJSONString(facets));
    NestableJsonFacet answer = index.query(asking.parameters()).getJsonFacetingResponse();
    if (answer == null) {
      // It took longer than is allowed.
      return;
    }
    choice.addAll(SuggestionKind.PERSON, typed, persons.read(answer), Targets::person);
    choice.addAll(SuggestionKind.PLACE, typed, places.read(answer), Targets::place);
    values.forEach((term, question) -> {
      Target target = Targets.value(question.facet(), term.id());
      choice.add(term.suggestion(question.read(answer), target), term.fit());
    });
  }

  private static Map<FittingTerm, TermQuestion> values(List<FittingTerm> fitting) {
    Map<FittingTerm, TermQuestion> values = new LinkedHashMap<>();
    for (FittingTerm term : fitting) {
      Facet facet = term.facet();
      if (facet != null && values.size() < MOST_TERMS_COUNTED) {
        values.put(term, new TermQuestion("term" + values.size(), facet, term.id()));
      }
    }
    return values;
  }

  /** Names that are only searched for: each costs a search of its own. */
  private void addOtherNames(Choice choice, List<FittingTerm> fitting) {
    fitting.stream()
        .filter(term -> term.facet() == null)
        .limit(MOST_NAMES_COUNTED)
        .forEach(term -> {
          Target.Search target = Targets.words(term.name());
          choice.add(term.suggestion(count.of(target.query()), target), term.fit());
        });
  }

  private void addTitles(Choice choice, Typed typed) {
    TitleQuestion.read(index.query(TitleQuestion.of(typed)))
        .forEach((id, title) ->
            choice.addIfFits(
                typed,
                new Suggestion(SuggestionKind.DOCUMENT, title, null, 1, new Target.Document(id))));
  }
}
