package org.fonds.search;

/** A piece of what was typed, before it is known how the pieces belong together. */
sealed interface QueryToken {

  /** As typed. */
  String text();

  /** A word; {@code excluded} where a minus stands before it. */
  record Word(String text, boolean excluded) implements QueryToken {}

  /** Words between quotation marks; {@code excluded} where a minus stands before them. */
  record Phrase(String text, boolean excluded) implements QueryToken {}

  /** One of AND, OR, NOT in capitals. */
  record Operator(String text) implements QueryToken {}
}
