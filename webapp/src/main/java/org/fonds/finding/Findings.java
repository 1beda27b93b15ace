package org.fonds.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.fonds.description.DescriptionFact;
import org.fonds.description.Edtf;
import org.fonds.description.Term;
import org.fonds.description.UncertainDate;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.description.VocabularySet;
import org.fonds.extraction.PageText;
import org.fonds.index.TextLanguage;

/** Looks through texts for what may be said of their documents. Safe for several threads. */
public final class Findings {

  private static final int MOST_OF_A_KIND = 40;

  private final Supplier<Phrases<Meaning>> phrases;

  /** What a name in a text may mean. */
  private sealed interface Meaning {
    record OfTerm(DescriptionFact list, Term term) implements Meaning {}

    record OfName(Term term) implements Meaning {}
  }

  public Findings(Vocabularies vocabularies) {
    phrases = vocabularies.derived(Findings::phrases);
  }

  private static Phrases<Meaning> phrases(VocabularySet vocabularies) {
    Phrases<Meaning> phrases = new Phrases<>();
    add(phrases, DescriptionFact.ORGANISATIONS, vocabularies.organisations());
    add(phrases, DescriptionFact.EVENTS, vocabularies.events());
    add(phrases, DescriptionFact.COUNTRIES, vocabularies.countries());
    vocabularies.names().terms().forEach(term -> phrases.add(term, new Meaning.OfName(term)));
    return phrases;
  }

  private static void add(Phrases<Meaning> phrases, DescriptionFact list, Vocabulary vocabulary) {
    vocabulary.terms().forEach(term -> phrases.add(term, new Meaning.OfTerm(list, term)));
  }

  /** What the pages name, that on most pages first, at most forty of a kind. */
  public List<Finding> in(List<PageText> pages) {
    Phrases<Meaning> known = phrases.get();
    Map<Meaning, TreeSet<Integer>> named = new LinkedHashMap<>();
    Map<Edtf, UncertainDate> days = new LinkedHashMap<>();
    Map<Edtf, TreeSet<Integer>> pagesOfDays = new LinkedHashMap<>();
    for (PageText page : pages) {
      known.find(
          page.text(),
          TextLanguage.of(page.language()),
          meaning -> named.computeIfAbsent(meaning, each -> new TreeSet<>()).add(page.number()));
      DaysInText.find(
          page.text(),
          day -> {
            days.putIfAbsent(day.edtf(), day);
            pagesOfDays.computeIfAbsent(day.edtf(), each -> new TreeSet<>()).add(page.number());
          });
    }
    List<Finding> found = new ArrayList<>();
    named.forEach((meaning, on) -> found.add(finding(meaning, List.copyOf(on))));
    days.forEach((edtf, day) ->
        found.add(
            new Finding.OfDate(day, List.copyOf(pagesOfDays.getOrDefault(edtf, new TreeSet<>())))));
    return mostOfEachKind(found);
  }

  private static Finding finding(Meaning meaning, List<Integer> pages) {
    return switch (meaning) {
      case Meaning.OfTerm(DescriptionFact list, Term term) -> new Finding.OfTerm(list, term, pages);
      case Meaning.OfName(Term term) -> new Finding.OfName(term, pages);
    };
  }

  private static List<Finding> mostOfEachKind(List<Finding> found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    return found.stream()
        .sorted(Comparator.comparingInt((Finding each) -> each.pages().size()).reversed())
        .filter(each -> counts.merge(kind(each), 1, Integer::sum) <= MOST_OF_A_KIND)
        .toList();
  }

  private static String kind(Finding finding) {
    return switch (finding) {
      case Finding.OfTerm term -> term.list().key();
      case Finding.OfName _ -> "names";
      case Finding.OfDate _ -> "date";
    };
  }
}
