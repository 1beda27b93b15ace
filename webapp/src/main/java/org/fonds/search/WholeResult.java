package org.fonds.search;

import java.util.stream.Stream;

/** All documents that answer a search, however many, or why nobody can say. */
public sealed interface WholeResult {

  /**
   * The search was answered.
   *
   * @param total documents that answered when it was asked
   * @param ids the documents in the order of the search, each once; read from the index a few at a
   *     time, so that it can be gone through once, and throws {@link
   *     org.fonds.index.IndexException} if the index does not answer any more
   */
  record Found(long total, Stream<String> ids) implements WholeResult {}

  /**
   * The index did not answer.
   *
   * @param reason a plain sentence for the person who searched
   */
  record Unavailable(String reason) implements WholeResult {}
}
