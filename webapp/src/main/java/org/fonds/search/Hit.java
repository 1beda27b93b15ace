package org.fonds.search;

import java.util.List;
import org.fonds.index.IndexedDocument;

/**
 * One document that answers a search.
 *
 * @param document without its pages
 * @param snippets at most three, best first; empty where only the description matched
 */
public record Hit(IndexedDocument document, List<Snippet> snippets) {

  public Hit {
    snippets = List.copyOf(snippets);
  }
}
