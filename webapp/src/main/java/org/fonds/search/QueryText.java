package org.fonds.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was typed into the search field, understood: words that must all be there, {@code OR}
 * between two of them, {@code NOT} or a minus before one, and phrases in quotation marks of any
 * language. {@code OR} binds closer than standing side by side: {@code a b OR c} is {@code a} and
 * one of {@code b}, {@code c}. Everything else is words; no text whatever is an error.
 *
 * @param typed as typed
 * @param clauses all must hold; at most {@link #MOST_WORDS} words and phrases in all
 * @param notices what could not be understood and was searched otherwise, as sentences
 */
public record QueryText(String typed, List<Clause> clauses, List<String> notices) {

  /** Words and phrases that one search may have; those after it are left out with a notice. */
  public static final int MOST_WORDS = 32;

  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_WORD = 200;

  public QueryText {
    clauses = List.copyOf(clauses);
    notices = List.copyOf(notices);
  }

  /** Understands what was typed. */
  public static QueryText read(String typed) {
    List<String> notices = new ArrayList<>();
    String text = typed;
    if (typed.codePointCount(0, typed.length()) > LONGEST_TEXT) {
      text = typed.substring(0, typed.offsetByCodePoints(0, LONGEST_TEXT));
      notices.add("The search is very long; only its first " + LONGEST_TEXT + " signs were read.");
    }
    List<QueryToken> tokens = new QueryLexer(text, notices).tokens();
    if (tokens.size() > MOST_WORDS) {
      tokens = tokens.subList(0, MOST_WORDS);
      notices.add(
          "The search has many words; only the first " + MOST_WORDS + " of them were searched.");
    }
    List<QueryToken> shortened = tokens.stream().map(QueryText::shortened).toList();
    if (!shortened.equals(tokens)) {
      notices.add(
          "Words of more than " + LONGEST_WORD + " signs were searched by their beginning.");
    }
    List<Clause> clauses = new QueryParser(shortened, notices).clauses();
    if (clauses.isEmpty() && !typed.isBlank()) {
      notices.add("There is no word in what was typed, so there is nothing to look for.");
    }
    return new QueryText(typed, clauses, notices);
  }

  /** Whether nothing was typed, which asks for everything. */
  public boolean asksForEverything() {
    return typed.isBlank();
  }

  /** The words and phrases that are sought, not those excluded, in the order typed. */
  public List<Clause.Plain> sought() {
    return clauses.stream().flatMap(QueryText::soughtIn).toList();
  }

  private static Stream<Clause.Plain> soughtIn(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> Stream.of(word);
      case Clause.Phrase phrase -> Stream.of(phrase);
      case Clause.AnyOf anyOf -> anyOf.clauses().stream().flatMap(QueryText::soughtIn);
      case Clause.Not _ -> Stream.empty();
    };
  }

  private static QueryToken shortened(QueryToken token) {
    String text = token.text();
    return switch (token) {
      case QueryToken.Word word when text.codePointCount(0, text.length()) > LONGEST_WORD ->
          new QueryToken.Word(
              text.substring(0, text.offsetByCodePoints(0, LONGEST_WORD)), word.excluded());
      case QueryToken.Word _, QueryToken.Phrase _, QueryToken.Operator _ -> token;
    };
  }
}
