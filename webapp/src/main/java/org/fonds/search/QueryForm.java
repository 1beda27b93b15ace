package org.fonds.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes conditions in the settled form of the query language, which reads as it was understood.
 */
final class QueryForm {

  private QueryForm() {}

  /** Conditions that must all hold. */
  static String of(List<Clause> clauses) {
    return clauses.stream().map(QueryForm::operand).collect(Collectors.joining(" AND "));
  }

  private static String operand(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> text;
      case Clause.Pattern(String text) -> text;
      case Clause.Similar(String text, int changes) -> text + "~" + changes;
      case Clause.Phrase(String text, int apart) ->
          "\"" + text.replace("\"", "") + "\"" + (apart == 0 ? "" : "~" + apart);
      case OtherName name -> "\"" + name.text() + "\"";
      case Clause.In(QueryField field, Clause within) -> field.word() + ":" + operand(within);
      case Clause.Not(Clause excluded) -> "NOT " + operand(excluded);
      case Clause.AllOf(List<Clause> all) -> "(" + of(all) + ")";
      case Clause.AnyOf(List<Clause> any) ->
          any.stream().map(QueryForm::operand).collect(Collectors.joining(" OR ", "(", ")"));
    };
  }
}
