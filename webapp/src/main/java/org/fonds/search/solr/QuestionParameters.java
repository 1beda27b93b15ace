package org.fonds.search.solr;

import org.apache.solr.common.params.ModifiableSolrParams;

/**
 * The parameters of a request that the questions of a search refer to. What was typed stands in
 * parameters of its own that nothing parses.
 */
final class QuestionParameters {

  private static final String EVERYTHING = "everything";
  private static final String WHOLE_DOCUMENTS = "whole";

  private final ModifiableSolrParams parameters;
  private int count;

  QuestionParameters(ModifiableSolrParams parameters) {
    this.parameters = parameters;
    parameters.set(EVERYTHING, "*:*");
    parameters.set(WHOLE_DOCUMENTS, DocumentRequest.WHOLE_DOCUMENTS);
  }

  /** Puts a value and gives the name of its parameter. */
  String put(String kind, String value) {
    String parameter = kind + count++;
    parameters.set(parameter, value);
    return parameter;
  }

  /** The parameter with the question that everything answers. */
  String everything() {
    return EVERYTHING;
  }

  /** A question for the documents above what answers another question. */
  String parents(String parameter) {
    return "{!parent which=$" + WHOLE_DOCUMENTS + " score=max v=$" + parameter + "}";
  }
}
