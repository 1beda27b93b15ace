package org.fonds.search;

import java.util.List;
import org.fonds.index.IndexedDocument;
import org.jspecify.annotations.Nullable;

/**
 * One document that answers a search.
 *
 * @param document without its pages
 * @param description a piece of its title and scope with marks; null where nothing there answers
 * @param snippets at most three, best first; empty where only the description matched
 * @param matchedAs forms in the texts shown that are not what was typed, the best first, at most
 *     three
 */
public record Hit(
    IndexedDocument document,
    @Nullable MarkedText description,
    List<Snippet> snippets,
    List<String> matchedAs) {

  public Hit {
    snippets = List.copyOf(snippets);
    matchedAs = List.copyOf(matchedAs);
  }
}
