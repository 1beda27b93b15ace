package org.fonds.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Conditions in which each name that is known is also answered by its other names.
 *
 * @param withEuphemisms whether euphemisms count as names
 */
record Widening(KnownNames names, boolean withEuphemisms) {

  List<Clause> of(List<Clause> clauses) {
    List<Clause> widened = new ArrayList<>();
    int at = 0;
    while (at < clauses.size()) {
      int length = lengthOfName(clauses, at);
      widened.add(length == 0 ? widened(clauses.get(at)) : named(clauses.subList(at, at + length)));
      at += Math.max(1, length);
    }
    return widened;
  }

  private Clause widened(Clause clause) {
    return switch (clause) {
      case Clause.AllOf(List<Clause> all) -> new Clause.AllOf(of(all));
      case Clause.AnyOf(List<Clause> any) ->
          new Clause.AnyOf(
              any.stream()
                  .map(each -> new Clause.AllOf(of(List.of(each))))
                  .map(Widening::single)
                  .toList());
      case Clause.Plain _, Clause.In _, Clause.Not _ -> clause;
    };
  }

  private static Clause single(Clause.AllOf all) {
    return all.clauses().size() == 1 ? all.clauses().getFirst() : all;
  }

  /** How many conditions from a place on are together a name; 0 if none is. */
  private int lengthOfName(List<Clause> clauses, int from) {
    if (clauses.get(from) instanceof Clause.Phrase(String text, int apart)) {
      return apart == 0 && names.isKnown(KnownNames.key(text), withEuphemisms) ? 1 : 0;
    }
    int known = 0;
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(clauses.size(), from + names.longest()); i++) {
      if (!(clauses.get(i) instanceof Clause.Word(String word))) {
        break;
      }
      words.append(' ').append(word);
      if (names.isKnown(KnownNames.key(words.toString()), withEuphemisms)) {
        known = i - from + 1;
      }
    }
    return known;
  }

  private Clause named(List<Clause> typed) {
    StringBuilder words = new StringBuilder();
    for (Clause clause : typed) {
      if (clause instanceof Clause.Plain plain) {
        words.append(' ').append(plain.text());
      }
    }
    List<Clause> any = new ArrayList<>();
    any.add(single(new Clause.AllOf(typed)));
    any.addAll(names.otherNames(KnownNames.key(words.toString()), withEuphemisms));
    return any.size() == 1 ? any.getFirst() : new Clause.AnyOf(any);
  }
}
