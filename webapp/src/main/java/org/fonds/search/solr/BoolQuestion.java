package org.fonds.search.solr;

/** A question that refers to others by the parameters that hold them. */
final class BoolQuestion {

  private final StringBuilder question = new StringBuilder("{!bool");

  BoolQuestion must(String parameter) {
    return refer("must", parameter);
  }

  BoolQuestion mustNot(String parameter) {
    return refer("must_not", parameter);
  }

  BoolQuestion should(String parameter) {
    return refer("should", parameter);
  }

  /** Must hold and weighs nothing. */
  BoolQuestion filter(String parameter) {
    return refer("filter", parameter);
  }

  private BoolQuestion refer(String occur, String parameter) {
    question.append(' ').append(occur).append("=$").append(parameter);
    return this;
  }

  /** As Solr reads it. */
  String written() {
    return question + "}";
  }
}
