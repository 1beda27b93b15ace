package org.fonds.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of terms that descriptions of one archive may use, in the order of its file. */
public final class Vocabulary {

  private final String name;
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Map<String, Term> formerly = new HashMap<>();
  private final Map<String, List<String>> narrower = new LinkedHashMap<>();
  private final Likeness likeness;

  /**
   * @param name what a message calls it, such as {@code organisations}
   * @throws IllegalArgumentException if two terms share an id
   */
  public Vocabulary(String name, List<Term> terms) {
    this.name = name;
    for (Term term : terms) {
      if (this.terms.putIfAbsent(term.id(), term) != null) {
        throw new IllegalArgumentException(name + ": two terms have the id \"" + term.id() + "\"");
      }
    }
    for (Term term : terms) {
      term.formerIds().forEach(id -> formerly.put(id, term));
    }
    for (Term term : terms) {
      String broader = term.broader();
      if (broader != null && this.terms.containsKey(broader)) {
        narrower.computeIfAbsent(broader, id -> new ArrayList<>()).add(term.id());
      }
    }
    Map<String, List<String>> namesById = new LinkedHashMap<>();
    this.terms.values().forEach(term -> namesById.put(term.id(), spellings(term)));
    this.likeness = new Likeness(namesById);
  }

  private static List<String> spellings(Term term) {
    return Stream.of(
            Stream.of(term.id()), term.names().values().stream(), term.alternativeNames().stream())
        .flatMap(names -> names)
        .toList();
  }

  /** What a message calls it. */
  public String name() {
    return name;
  }

  /** The term with exactly this id, or into which that of this id was merged. */
  public Optional<Term> find(String id) {
    Term term = terms.get(id);
    return Optional.ofNullable(term == null ? formerly.get(id) : term);
  }

  /** The id that a term has now; the same where no such term is known. */
  public String currentId(String id) {
    return find(id).map(Term::id).orElse(id);
  }

  /** The name of a term in a language, or the id itself where no such term is known. */
  public String label(String id, String language) {
    return find(id).map(term -> term.name(language)).orElse(id);
  }

  /**
   * The ids of a term and of all terms beneath it, however deep, itself first, each followed by
   * those that it had formerly; empty if there is no such term.
   */
  public SequencedSet<String> withAllBeneath(String id) {
    SequencedSet<String> ids = new LinkedHashSet<>();
    find(id).ifPresent(term -> collect(term.id(), ids));
    return ids;
  }

  private void collect(String id, SequencedSet<String> ids) {
    if (ids.add(id)) {
      find(id).ifPresent(term -> ids.addAll(term.formerIds()));
      narrower.getOrDefault(id, List.of()).forEach(each -> collect(each, ids));
    }
  }

  /** The ids of the terms that have others beneath them, in no certain order. */
  public List<String> broaderTerms() {
    return List.copyOf(narrower.keySet());
  }

  /** All terms in the order of the file. */
  public List<Term> terms() {
    return List.copyOf(terms.values());
  }

  /**
   * The terms that a text most likely means, by their ids and their names in every language and
   * script; nearest first, at most three, none where nothing is near.
   */
  public List<Term> nearest(String text) {
    return likeness.nearest(text).stream().map(terms::get).toList();
  }

  /** What a message says of a text that is no term of this vocabulary. */
  public String unknown(String text) {
    List<Term> nearest = nearest(text);
    String hint =
        nearest.isEmpty()
            ? "no term is like it; see " + name + " in the vocabularies"
            : "nearest: "
                + nearest.stream()
                    .map(term -> term.id() + " (" + term.name("en") + ")")
                    .collect(Collectors.joining(", "));
    return "\"%s\" is no term of %s; %s".formatted(text, name, hint);
  }
}
