package org.fonds.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fonds.description.Edtf;
import org.fonds.description.GeographicPoint;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.history.FieldChange;
import org.fonds.vocabulary.TermChange;
import org.jspecify.annotations.Nullable;

/** What is said of terms, in words. */
public final class TermWords {

  private static final String LANGUAGE = "en";

  private final Vocabularies vocabularies;

  /**
   * @param vocabularies in which terms that others name are looked up
   */
  public TermWords(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** What a change made of a term, field by field. */
  public List<FieldChange> changes(TermChange change) {
    List<Said> before = said(change.vocabulary(), change.before());
    List<Said> after = said(change.vocabulary(), change.after());
    List<FieldChange> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      List<String> then = before.get(i).values();
      List<String> now = after.get(i).values();
      if (!then.equals(now)) {
        changes.add(FieldChange.ofValues(before.get(i).label(), then, now));
      }
    }
    return changes;
  }

  private record Said(String label, List<String> values) {}

  private List<Said> said(String vocabulary, @Nullable Term term) {
    Optional<Term> there = Optional.ofNullable(term);
    Vocabulary own = VocabularyKind.ofKey(vocabulary).orElseThrow().in(vocabularies.now());
    Vocabulary countries = vocabularies.countries();
    return List.of(
        new Said("Names", there.map(TermWords::names).orElse(List.of())),
        new Said("Other names", there.map(Term::alternativeNames).orElse(List.of())),
        new Said(
            "Existed",
            there.map(Term::existence).orElse(List.of()).stream().map(Edtf::text).toList()),
        new Said(
            "Above it",
            labels(own, there.flatMap(each -> Optional.ofNullable(each.broader())).stream())),
        new Said(
            "Followed on",
            labels(own, there.stream().flatMap(each -> each.predecessors().stream()))),
        new Said(
            "Followed by", labels(own, there.stream().flatMap(each -> each.successors().stream()))),
        new Said(
            "Countries of today",
            labels(countries, there.stream().flatMap(each -> each.presentCountries().stream()))),
        new Said(
            "Countries",
            labels(countries, there.stream().flatMap(each -> each.countries().stream()))),
        new Said(
            "Kind",
            there
                .filter(Term::historical)
                .map(each -> List.of("historical state"))
                .orElse(List.of())),
        new Said(
            "Cited as",
            there.flatMap(each -> Optional.ofNullable(each.cslType())).stream().toList()),
        new Said(
            "Lies at",
            there
                .flatMap(each -> Optional.ofNullable(each.location()))
                .map(GeographicPoint::text)
                .stream()
                .toList()),
        new Said("Merged into it", there.map(Term::formerIds).orElse(List.of())));
  }

  private static List<String> names(Term term) {
    return new TreeMap<>(term.names())
        .entrySet().stream().map(name -> name.getKey() + ": " + name.getValue()).toList();
  }

  private static List<String> labels(Vocabulary vocabulary, Stream<String> ids) {
    return ids.map(id -> vocabulary.label(id, LANGUAGE)).toList();
  }
}
