package org.fonds.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts words, phrases and operators together; an operator that joins nothing is a word. */
final class QueryParser {

  private final List<QueryToken> tokens;
  private final List<String> notices;
  private final Set<String> misplaced = new LinkedHashSet<>();
  private int at;

  QueryParser(List<QueryToken> tokens, List<String> notices) {
    this.tokens = tokens;
    this.notices = notices;
  }

  List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    while (at < tokens.size()) {
      if (!clauses.isEmpty() && isOperator(at, "AND") && beginsOperand(at + 1)) {
        at++;
      }
      clauses.add(alternatives());
    }
    if (!misplaced.isEmpty()) {
      notices.add(
          String.join(", ", misplaced)
              + " stands where it joins nothing; it was searched as a word.");
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
    if (isOperator(at, "NOT") && isPlain(at + 1)) {
      at += 2;
      return new Clause.Not(plain(tokens.get(at - 1)));
    }
    QueryToken token = tokens.get(at++);
    return isExcluded(token) ? new Clause.Not(plain(token)) : plain(token);
  }

  private Clause plain(QueryToken token) {
    return switch (token) {
      case QueryToken.Word(String text, _) -> new Clause.Word(text);
      case QueryToken.Phrase(String text, _) -> new Clause.Phrase(text);
      case QueryToken.Operator(String text) -> {
        misplaced.add(text);
        yield new Clause.Word(text);
      }
    };
  }

  private static boolean isExcluded(QueryToken token) {
    return switch (token) {
      case QueryToken.Word(_, boolean excluded) -> excluded;
      case QueryToken.Phrase(_, boolean excluded) -> excluded;
      case QueryToken.Operator _ -> false;
    };
  }

  private boolean beginsOperand(int index) {
    return isPlain(index) || (isOperator(index, "NOT") && isPlain(index + 1));
  }

  private boolean isPlain(int index) {
    return index < tokens.size() && !(tokens.get(index) instanceof QueryToken.Operator);
  }

  private boolean isOperator(int index, String text) {
    return index < tokens.size()
        && tokens.get(index) instanceof QueryToken.Operator(String operator)
        && operator.equals(text);
  }
}
