package org.fonds.suggestion;

import org.fonds.search.Facet;
import org.fonds.suggestion.Suggestion.Target;
import org.jspecify.annotations.Nullable;

/**
 * A term of the vocabularies that what was typed fits, by the name that fits best.
 *
 * @param facet of which it is a value; null for a name that is only searched for
 * @param id of the term
 * @param label what the term is called
 * @param name one of its names, in any language
 */
public record FittingTerm(
    SuggestionKind kind, @Nullable Facet facet, String id, String label, String name, Fit fit) {

  /**
   * As it is suggested: a value by its label, a name that is only searched for as it stands.
   *
   * @param documents that it leads to; 0 is never shown
   */
  public Suggestion suggestion(long documents, Target target) {
    return facet == null
        ? new Suggestion(kind, name, null, documents, target)
        : new Suggestion(kind, label, name.equals(label) ? null : name, documents, target);
  }
}
