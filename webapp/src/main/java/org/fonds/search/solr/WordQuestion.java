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
  private final NameVariants variants;
  private int count;

  WordQuestion(ModifiableSolrParams parameters, SearchFields fields, NameVariants variants) {
    this.parameters = parameters;
    this.fields = fields;
    this.variants = variants;
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
      case Clause.Word(String text) -> addWord(text);
      case Clause.Phrase(String text) -> addText(text, List.of());
      case Clause.AnyOf(List<Clause> clauses) -> {
        StringBuilder question = new StringBuilder("{!bool");
        clauses.forEach(one -> refer(question, "should", add(one)));
        yield put("ask", question.append('}').toString());
      }
      case Clause.Not(Clause excluded) ->
          put("ask", "{!bool filter=$everything must_not=$" + add(excluded) + "}");
    };
  }

  /** A word of several parts is sought as typed, and by forms of each of its parts. */
  private String addWord(String text) {
    List<String> parts = NameVariants.parts(text);
    if (parts.size() == 1) {
      return addText(text, variants.of(parts.getFirst()));
    }
    String typed = addText(text, variants.of(text));
    if (parts.stream().allMatch(part -> variants.of(part).isEmpty())) {
      return typed;
    }
    StringBuilder each = new StringBuilder("{!bool");
    parts.forEach(part -> refer(each, "must", addText(part, variants.of(part))));
    return put("ask", "{!bool should=$" + typed + " should=$" + put("ask", each + "}") + "}");
  }

  private String addText(String text, List<NameVariant> others) {
    List<SearchFields.Variant> forms =
        others.stream()
            .map(other ->
                new SearchFields.Variant(
                    put("form", other.form().form()), other.form().field(), other.weight()))
            .toList();
    return put("ask", fields.seek(put("text", text), forms));
  }

  private void addNear(StringBuilder question, List<? extends Clause> clauses) {
    boolean words = clauses.stream().allMatch(Clause.Word.class::isInstance);
    if (words && clauses.size() > 1 && clauses.size() <= LONGEST_NEAR) {
      String near =
          clauses.stream()
              .map(Clause.Word.class::cast)
              .map(Clause.Word::text)
              .collect(Collectors.joining(" "));
      refer(question, "should", addText(near, List.of()));
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
