package org.fonds.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was typed into the search field, understood: words that must all be there, {@code OR}
 * between two of them, {@code NOT} or a minus before one, phrases in quotation marks of any
 * language, {@code "a b"~10}, {@code word~}, {@code wor*}, {@code w?rd}, {@code title:word} and
 * brackets. {@code OR} binds closer than standing side by side: {@code a b OR c} is {@code a} and
 * one of {@code b}, {@code c}. Everything else is words; no text whatever is an error.
 *
 * @param typed as typed
 * @param clauses all must hold; at most {@link #MOST_WORDS} words and phrases in all
 * @param notices what could not be understood and was searched otherwise, as sentences
 */
public record QueryText(String typed, List<Clause> clauses, List<String> notices) {

  /** Words and phrases that one search may have; those after it are left out with a notice. */
  public static final int MOST_WORDS = 32;

  /** Signs that are read of a search, in code points; those after them are left out. */
  public static final int LONGEST_TEXT = 4_000;

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
    List<QueryToken> tokens = bounded(new QueryLexer(text, notices).tokens(), notices);
    List<Clause> clauses = new QueryParser(Brackets.inPairs(tokens, notices), notices).clauses();
    if (clauses.isEmpty() && !typed.isBlank()) {
      notices.add("There is no word in what was typed, so there is nothing to look for.");
    }
    return new QueryText(typed, clauses, notices);
  }

  /** Whether nothing was typed, which asks for everything. */
  public boolean asksForEverything() {
    return typed.isBlank();
  }

  /** The conditions in the settled form of the query language; empty if there are none. */
  public String settled() {
    return settled(clauses);
  }

  /** The same of any conditions. */
  public static String settled(List<Clause> clauses) {
    return QueryForm.of(clauses);
  }

  /** What is sought on pages, not what is excluded or sought in a field, in the order typed. */
  public List<Clause.Plain> sought() {
    return sought(clauses);
  }

  /** The same of any conditions. */
  public static List<Clause.Plain> sought(List<Clause> clauses) {
    return clauses.stream().flatMap(QueryText::soughtIn).toList();
  }

  private static Stream<Clause.Plain> soughtIn(Clause clause) {
    return switch (clause) {
      case Clause.Plain plain -> Stream.of(plain);
      case Clause.AllOf allOf -> allOf.clauses().stream().flatMap(QueryText::soughtIn);
      case Clause.AnyOf anyOf -> anyOf.clauses().stream().flatMap(QueryText::soughtIn);
      case Clause.Not _, Clause.In _ -> Stream.empty();
    };
  }

  private static List<QueryToken> bounded(List<QueryToken> tokens, List<String> notices) {
    List<QueryToken> bounded = new ArrayList<>();
    int words = 0;
    boolean shortened = false;
    for (QueryToken token : tokens) {
      if (token instanceof QueryToken.Sought(Clause.Plain clause)) {
        if (++words > MOST_WORDS) {
          notices.add(
              "The search has many words; only the first "
                  + MOST_WORDS
                  + " of them were searched.");
          break;
        }
        Clause.Plain shorter = shortened(clause);
        shortened |= !shorter.equals(clause);
        bounded.add(new QueryToken.Sought(shorter));
      } else {
        bounded.add(token);
      }
    }
    if (shortened) {
      notices.add(
          "Words of more than " + LONGEST_WORD + " signs were searched by their beginning.");
    }
    return bounded;
  }

  private static Clause.Plain shortened(Clause.Plain clause) {
    return switch (clause) {
      case Clause.Word(String text) when isLong(text) -> new Clause.Word(beginning(text));
      case Clause.Similar(String text, _) when isLong(text) -> new Clause.Word(beginning(text));
      case Clause.Pattern(String text) when isLong(text) -> new Clause.Pattern(beginning(text));
      case Clause.Word _, Clause.Similar _, Clause.Pattern _, Clause.Phrase _, OtherName _ ->
          clause;
    };
  }

  private static boolean isLong(String text) {
    return text.codePointCount(0, text.length()) > LONGEST_WORD;
  }

  private static String beginning(String text) {
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_WORD));
  }
}
