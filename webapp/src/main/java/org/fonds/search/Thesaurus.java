package org.fonds.search;

import java.util.List;
import java.util.function.Supplier;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;

/**
 * What the vocabularies of an archive call by several names: НКВД, NKVD and NKWD are one body,
 * Lwów, Львів and Lemberg one town.
 */
public final class Thesaurus {

  private final Vocabularies vocabularies;
  private final Supplier<KnownNames> names;

  /** The names of organisations, events, places and persons, and euphemisms. */
  public Thesaurus(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
    this.names = vocabularies.derived(KnownNames::new);
  }

  /** The ids of the organisations that have a name with these words in it. */
  public List<String> organisationsCalled(String words) {
    String sought = " " + KnownNames.key(words) + " ";
    return vocabularies.organisations().terms().stream()
        .filter(term ->
            KnownNames.keys(term).stream().anyMatch(key -> (" " + key + " ").contains(sought)))
        .map(Term::id)
        .toList();
  }

  /** Whether a word is a name of something that has other names here. */
  public boolean knows(String word) {
    return names.get().isKnown(KnownNames.key(word), false);
  }

  /**
   * The same conditions, with each name that is known also answered by its other names.
   *
   * @param withEuphemisms whether euphemisms count as names
   */
  public List<Clause> widened(List<Clause> clauses, boolean withEuphemisms) {
    return new Widening(names.get(), withEuphemisms).of(clauses);
  }
}
