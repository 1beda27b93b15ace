package org.fonds.vocabulary;

import java.util.Objects;
import org.fonds.description.Term;
import org.jspecify.annotations.Nullable;

/**
 * What became of one term.
 *
 * @param vocabulary its name, such as {@code organisations}
 * @param before null if the term is new
 * @param after null if the term is gone
 */
public record TermChange(String vocabulary, @Nullable Term before, @Nullable Term after) {

  /**
   * @throws NullPointerException if there is neither
   */
  public TermChange {
    if (before == null) {
      Objects.requireNonNull(after, "a term before or after");
    }
  }

  /** The id of the term, which never changes. */
  public String id() {
    Term term = after == null ? before : after;
    return term == null ? "" : term.id();
  }
}
