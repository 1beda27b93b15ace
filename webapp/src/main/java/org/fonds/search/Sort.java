package org.fonds.search;

/** The order of hits. */
public enum Sort {
  RELEVANCE,
  /** Earliest first; undated last. */
  DATE_ASCENDING,
  /** Latest first; undated last. */
  DATE_DESCENDING,
  TITLE
}
