package org.fonds.search;

/** A piece of what was typed. */
sealed interface QueryToken {

  /** What stands for itself. */
  record Sought(Clause.Plain clause) implements QueryToken {}

  /** {@code AND}, {@code OR} or {@code NOT}. */
  record Operator(String text) implements QueryToken {}

  /** A minus before what is excluded. */
  record Minus() implements QueryToken {}

  /** A field, with what is sought in it behind. */
  record Field(QueryField field) implements QueryToken {}

  record Open() implements QueryToken {}

  record Close() implements QueryToken {}
}
