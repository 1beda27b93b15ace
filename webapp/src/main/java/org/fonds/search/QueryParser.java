package org.fonds.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts words, phrases, fields and operators together; an operator that joins nothing is a word. */
final class QueryParser {

  private final List<QueryToken> tokens;
  private final List<String> notices;
  private final Set<String> misplaced = new LinkedHashSet<>();
  private int at;

  /**
   * @param tokens with brackets in pairs only
   */
  QueryParser(List<QueryToken> tokens, List<String> notices) {
    this.tokens = tokens;
    this.notices = notices;
  }

  List<Clause> clauses() {
    List<Clause> clauses = sequence();
    if (!misplaced.isEmpty()) {
      notices.add(
          String.join(", ", misplaced)
              + " stands where it joins nothing; it was searched as a word.");
    }
    return clauses;
  }

  /** Up to the end or to the bracket that closes. */
  private List<Clause> sequence() {
    List<Clause> clauses = new ArrayList<>();
    while (at < tokens.size() && !(tokens.get(at) instanceof QueryToken.Close)) {
      if (!clauses.isEmpty() && isOperator(at, "AND") && beginsOperand(at + 1)) {
        at++;
      }
      if (tokens.get(at) instanceof QueryToken.Minus && !beginsSought(at + 1)) {
        at++;
      } else {
        clauses.add(alternatives());
      }
    }
    return clauses;
  }

  private Clause alternatives() {
    List<Clause> alternatives = new ArrayList<>();
    alternatives.add(operand());
    while (isOperator(at, "OR") && beginsOperand(at + 1)) {
      at++;
      alternatives.add(operand());
    }
    return alternatives.size() == 1 ? alternatives.getFirst() : new Clause.AnyOf(alternatives);
  }

  private Clause operand() {
    if (excludes(at) && beginsSought(at + 1)) {
      at++;
      return new Clause.Not(sought());
    }
    return sought();
  }

  /** What is sought: something in a field, in brackets, or by itself. */
  private Clause sought() {
    QueryToken token = tokens.get(at++);
    return switch (token) {
      case QueryToken.Sought(Clause.Plain clause) -> clause;
      case QueryToken.Field(QueryField field) when beginsSought(at) ->
          new Clause.In(field, sought());
      case QueryToken.Field(QueryField field) -> new Clause.Word(field.word());
      case QueryToken.Open _ -> group();
      case QueryToken.Operator(String text) -> misplaced(text);
      case QueryToken.Minus _, QueryToken.Close _ ->
          throw new IllegalStateException("nothing begins with " + token);
    };
  }

  private Clause group() {
    List<Clause> clauses = sequence();
    at++;
    return clauses.size() == 1 ? clauses.getFirst() : new Clause.AllOf(clauses);
  }

  private Clause misplaced(String operator) {
    misplaced.add(operator);
    return new Clause.Word(operator);
  }

  private boolean beginsOperand(int index) {
    return beginsSought(index) || (excludes(index) && beginsSought(index + 1));
  }

  private boolean beginsSought(int index) {
    return index < tokens.size()
        && switch (tokens.get(index)) {
          case QueryToken.Sought _, QueryToken.Field _, QueryToken.Open _ -> true;
          case QueryToken.Operator _, QueryToken.Minus _, QueryToken.Close _ -> false;
        };
  }

  private boolean excludes(int index) {
    return isOperator(index, "NOT")
        || (index < tokens.size() && tokens.get(index) instanceof QueryToken.Minus);
  }

  private boolean isOperator(int index, String text) {
    return index < tokens.size()
        && tokens.get(index) instanceof QueryToken.Operator(String operator)
        && operator.equals(text);
  }
}
