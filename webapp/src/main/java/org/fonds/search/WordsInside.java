package org.fonds.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that are sought within one document. They are understood as in a search of the whole
 * archive, and each is sought on every page; what is said of documents as a whole is passed over.
 *
 * @param notices what was passed over or understood otherwise, as sentences
 */
public record WordsInside(Words words, List<String> notices) {

  public WordsInside {
    notices = List.copyOf(notices);
  }

  /** Understands what was typed. */
  public static WordsInside of(Words words) {
    QueryText text = QueryText.read(words.text());
    List<String> notices = new ArrayList<>(text.notices());
    if (hasField(text.clauses())) {
      notices.add(
          "What is asked of the description, such as title: or person:, is passed over within a"
              + " document.");
    }
    if (hasExclusion(text.clauses())) {
      notices.add("What is excluded is passed over within a document: all pages are looked at.");
    }
    return new WordsInside(words, notices);
  }

  private static boolean hasField(List<Clause> clauses) {
    return clauses.stream()
        .anyMatch(clause ->
            switch (clause) {
              case Clause.In _ -> true;
              case Clause.AllOf(List<Clause> all) -> hasField(all);
              case Clause.AnyOf(List<Clause> any) -> hasField(any);
              case Clause.Not(Clause excluded) -> hasField(List.of(excluded));
              case Clause.Plain _ -> false;
            });
  }

  private static boolean hasExclusion(List<Clause> clauses) {
    return clauses.stream()
        .anyMatch(clause ->
            switch (clause) {
              case Clause.Not _ -> true;
              case Clause.AllOf(List<Clause> all) -> hasExclusion(all);
              case Clause.AnyOf(List<Clause> any) -> hasExclusion(any);
              case Clause.In _, Clause.Plain _ -> false;
            });
  }
}
