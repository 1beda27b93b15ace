package org.fonds.description;

import java.util.Collection;
import java.util.List;

/**
 * A body that did not exist on any day on which the date of a document that names it may lie. It is
 * a hint to look again, no mistake: a later document may well speak of an earlier body.
 */
public record Anachronism(Term organisation) {

  /** The bodies whose existence a date lies wholly outside of, in the order given. */
  public static List<Anachronism> among(Collection<Term> organisations, Edtf date) {
    return organisations.stream()
        .filter(organisation -> Lifetime.of(organisation).excludes(date))
        .map(Anachronism::new)
        .toList();
  }

  /** What is to be looked at, a sentence. */
  public String sentence() {
    return "%s existed %s; the date of this document lies outside it."
        .formatted(organisation.name("en"), Lifetime.of(organisation).words());
  }
}
