package org.fonds.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.description.VocabularySet;
import org.fonds.index.Beginnings;
import org.fonds.search.Facet;
import org.jspecify.annotations.Nullable;

/** The names of an archive's vocabularies, behind the beginnings of their words. */
public final class SuggestedTerms {

  private static final String LABEL_LANGUAGE = "en";

  private static final Comparator<FittingTerm> BEST_FIRST =
      Comparator.comparing((FittingTerm term) -> !term.fit().spelled())
          .thenComparingDouble(term -> -term.fit().likeness())
          .thenComparing(term -> !term.name().equals(term.label()))
          .thenComparing(term -> !term.fit().first())
          .thenComparingInt(term -> term.name().length())
          .thenComparing(FittingTerm::name);

  private final Supplier<NavigableMap<String, List<TermName>>> byBeginning;

  private record TermName(
      SuggestionKind kind, @Nullable Facet facet, Term term, String name, List<NameWord> words) {

    FittingTerm fitting(Fit fit) {
      return new FittingTerm(kind, facet, term.id(), term.name(LABEL_LANGUAGE), name, fit);
    }
  }

  private record TermKey(SuggestionKind kind, String id) {}

  public SuggestedTerms(Vocabularies vocabularies) {
    byBeginning = vocabularies.derived(SuggestedTerms::byBeginning);
  }

  private static NavigableMap<String, List<TermName>> byBeginning(VocabularySet vocabularies) {
    NavigableMap<String, List<TermName>> names = new TreeMap<>();
    add(names, SuggestionKind.ORGANISATION, Facet.ORGANISATION, vocabularies.organisations());
    add(names, SuggestionKind.EVENT, Facet.EVENT, vocabularies.events());
    add(names, SuggestionKind.COUNTRY, Facet.COUNTRY, vocabularies.countries());
    add(names, SuggestionKind.TYPE, Facet.TYPE, vocabularies.types());
    add(names, SuggestionKind.NAME, null, vocabularies.names());
    return names;
  }

  private static void add(
      NavigableMap<String, List<TermName>> byBeginning,
      SuggestionKind kind,
      @Nullable Facet facet,
      Vocabulary vocabulary) {
    for (Term term : vocabulary.terms()) {
      Set<String> names = new LinkedHashSet<>(term.names().values());
      names.addAll(term.alternativeNames());
      for (String name : names) {
        TermName named = new TermName(kind, facet, term, name, NameWord.allOf(name));
        Stream.concat(Beginnings.spelled(name).stream(), Beginnings.sounded(name).stream())
            .forEach(beginning ->
                byBeginning.computeIfAbsent(beginning, none -> new ArrayList<>()).add(named));
      }
    }
  }

  /** The terms that what was typed fits, each once by its best name; the best first. */
  public List<FittingTerm> fitting(Typed typed) {
    Map<TermKey, FittingTerm> best = new HashMap<>();
    for (TermName near : near(typed.longest())) {
      typed
          .fit(near.words())
          .filter(fit -> isTelling(typed.longest(), near, fit))
          .map(near::fitting)
          .ifPresent(fitting ->
              best.merge(
                  new TermKey(fitting.kind(), fitting.id()),
                  fitting,
                  (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other));
    }
    return best.values().stream().sorted(BEST_FIRST).toList();
  }

  /**
   * A few letters sound like some word within many a long name, so they must begin it; and where
   * the name is in the script that is typed, they would spell it.
   */
  private static boolean isTelling(TypedWord typed, TermName near, Fit fit) {
    if (fit.spelled()) {
      return true;
    }
    return near.words().getFirst().isOfTheScriptOf(typed)
        ? typed.hasManyLetters()
        : fit.first() || !typed.hasFewLetters();
  }

  private Set<TermName> near(TypedWord word) {
    Set<TermName> near = new LinkedHashSet<>();
    beginning(word.folded()).forEach(near::add);
    word.outlines().forEach(outline -> beginning(outline).forEach(near::add));
    return near;
  }

  private Stream<TermName> beginning(String beginning) {
    return byBeginning
        .get()
        .subMap(beginning, true, beginning + Character.MAX_VALUE, true)
        .values()
        .stream()
        .flatMap(List::stream);
  }
}
