package org.fonds.search.solr;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.search.Clause;

/**
 * Writes what a researcher seeks into the parameters of a request. What was typed stands in
 * parameters of its own that nothing parses; the questions only refer to them.
 */
final class WordQuestion {

  private static final int LONGEST_NEAR = 8;

  private final ModifiableSolrParams parameters;
  private final SearchFields fields;
  private int count;

  WordQuestion(ModifiableSolrParams parameters, SearchFields fields) {
    this.parameters = parameters;
    this.fields = fields;
    parameters.set("everything", "*:*");
    parameters.set(SearchFields.WHOLE_DOCUMENTS, DocumentRequest.WHOLE_DOCUMENTS);
  }

  /** A question that all clauses answer; words that stand side by side as typed weigh more. */
  String all(List<Clause> clauses) {
    StringBuilder question = new StringBuilder("{!bool");
    boolean sought = false;
    for (Clause clause : clauses) {
      switch (clause) {
        case Clause.Not(Clause excluded) -> refer(question, "must_not", add(excluded));
        case Clause.Word _, Clause.Phrase _, Clause.AnyOf _ -> {
          sought = true;
          refer(question, "must", add(clause));
        }
      }
    }
    if (!sought) {
      refer(question, "filter", "everything");
    }
    addNear(question, clauses);
    return question.append('}').toString();
  }

  /** A question that at least one of the words and phrases answers; the more, the better. */
  String any(List<Clause.Plain> sought) {
    StringBuilder question = new StringBuilder("{!bool");
    sought.forEach(clause -> refer(question, "should", add(clause)));
    addNear(question, sought);
    return question.append('}').toString();
  }

  private String add(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> addText(text);
      case Clause.Phrase(String text) -> addText(text);
      case Clause.AnyOf(List<Clause> clauses) -> {
        StringBuilder question = new StringBuilder("{!bool");
        clauses.forEach(one -> refer(question, "should", add(one)));
        yield put("ask", question.append('}').toString());
      }
      case Clause.Not(Clause excluded) ->
          put("ask", "{!bool filter=$everything must_not=$" + add(excluded) + "}");
    };
  }

  private String addText(String text) {
    return put("ask", fields.seek(put("text", text)));
  }

  private void addNear(StringBuilder question, List<? extends Clause> clauses) {
    boolean words = clauses.stream().allMatch(Clause.Word.class::isInstance);
    if (words && clauses.size() > 1 && clauses.size() <= LONGEST_NEAR) {
      String near =
          clauses.stream()
              .map(Clause.Word.class::cast)
              .map(Clause.Word::text)
              .collect(Collectors.joining(" "));
      refer(question, "should", addText(near));
    }
  }

  private static void refer(StringBuilder question, String occur, String parameter) {
    question.append(' ').append(occur).append("=$").append(parameter);
  }

  private String put(String kind, String value) {
    String parameter = kind + count++;
    parameters.set(parameter, value);
    return parameter;
  }
}
