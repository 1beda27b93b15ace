package org.fonds.suggestion;

import org.fonds.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody who is typing may mean.
 *
 * @param text what it is called
 * @param typedAs the other name by which it was found; null where it was found by its text
 * @param documents that it leads to, at least 1
 */
public record Suggestion(
    SuggestionKind kind, String text, @Nullable String typedAs, long documents, Target target) {

  /** Where a suggestion leads. */
  public sealed interface Target {

    /** To a search, nothing else narrowed. */
    record Search(SearchQuery query) implements Target {}

    /** To a document. */
    record Document(String id) implements Target {}
  }
}
