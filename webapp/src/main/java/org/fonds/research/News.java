package org.fonds.research;

import java.util.List;

/** What has come to answer a saved search since it was looked at. */
public sealed interface News {

  /**
   * The search was answered.
   *
   * @param ids of the documents that did not answer then, in no certain order
   * @param total documents that answer now
   */
  record New(List<String> ids, long total) implements News {
    public New {
      ids = List.copyOf(ids);
    }
  }

  /**
   * More documents answer than are remembered, so that only their number can be compared.
   *
   * @param total documents that answer now
   */
  record TooMany(long total) implements News {}

  /**
   * Nobody can tell at the moment.
   *
   * @param reason a plain sentence
   */
  record Unavailable(String reason) implements News {}
}
