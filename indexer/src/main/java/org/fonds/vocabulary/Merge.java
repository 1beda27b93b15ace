package org.fonds.vocabulary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.fonds.description.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Two terms that turned out to be one. */
final class Merge {

  private static final String COUNTRIES = "countries";

  private final TermsInWork work;
  private final String vocabulary;
  private final Term from;
  private final Term into;

  Merge(TermsInWork work, String vocabulary, Term from, Term into) {
    this.work = work;
    this.vocabulary = vocabulary;
    this.from = from;
    this.into = into;
  }

  /**
   * Gives the second all that the first was called, and puts it everywhere in the first's place.
   */
  void make() {
    work.put(vocabulary, united());
    work.remove(vocabulary, from.id());
    for (String each : Vocabularies.NAMES) {
      for (Term term : work.all(each)) {
        Term after = following(each, term);
        if (!after.equals(term)) {
          work.put(each, after);
        }
      }
    }
  }

  private Term united() {
    Map<String, String> names = new LinkedHashMap<>(from.names());
    names.putAll(into.names());
    Set<String> others = new LinkedHashSet<>(into.alternativeNames());
    others.addAll(from.names().values());
    others.addAll(from.alternativeNames());
    others.removeAll(names.values());
    return TermBuilder.of(into)
        .names(names)
        .alternativeNames(List.copyOf(others))
        .existence(into.existence().isEmpty() ? from.existence() : into.existence())
        .broader(into.broader() == null ? from.broader() : into.broader())
        .predecessors(all(into.predecessors(), from.predecessors()))
        .successors(all(into.successors(), from.successors()))
        .presentCountries(all(into.presentCountries(), from.presentCountries()))
        .countries(all(into.countries(), from.countries()))
        .location(into.location() == null ? from.location() : into.location())
        .formerIds(
            all(
                into.formerIds(),
                Stream.concat(Stream.of(from.id()), from.formerIds().stream()).toList()))
        .build();
  }

  /** A term that may have named what is gone. */
  private Term following(String of, Term term) {
    TermBuilder after = TermBuilder.of(term);
    if (of.equals(vocabulary)) {
      after
          .broader(above(term))
          .predecessors(following(term, term.predecessors()))
          .successors(following(term, term.successors()));
    }
    if (vocabulary.equals(COUNTRIES)) {
      after
          .presentCountries(following(term, term.presentCountries()))
          .countries(following(term, term.countries()));
    }
    return after.build();
  }

  /** No term comes to stand above itself. */
  private @Nullable String above(Term term) {
    String broader = term.broader();
    if (from.id().equals(broader)) {
      broader = into.id();
    }
    return term.id().equals(broader) ? from.broader() : broader;
  }

  private List<String> following(Term term, List<String> ids) {
    return ids.stream()
        .map(id -> id.equals(from.id()) ? into.id() : id)
        .filter(id -> !id.equals(term.id()))
        .distinct()
        .toList();
  }

  private static List<String> all(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
