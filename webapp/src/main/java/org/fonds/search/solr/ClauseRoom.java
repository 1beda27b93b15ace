package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fonds.index.ExactWords;
import org.fonds.index.TextLanguage;
import org.fonds.search.Clause;
import org.fonds.search.OtherName;

/**
 * How much may be asked at once: Solr takes at most 1,024 conditions in one question, wherever they
 * stand in it. What was typed comes first, then the forms of names, then other names.
 */
final class ClauseRoom {

  private static final int ALL = 900;

  private static final int OF_A_FORM = 2;
  private static final int DESCRIPTION_FIELDS = 2;

  private final Set<TextLanguage> languages;
  private int left;

  /**
   * @param typed what has its place in any case: each word in the fields of all languages, as it
   *     stands and by its stem
   * @param languages that the archive has
   */
  ClauseRoom(List<Clause> typed, Set<TextLanguage> languages) {
    this.languages = languages;
    this.left = ALL - wordsIn(typed) * 2 * (languages.size() + 1);
  }

  private static int wordsIn(List<Clause> clauses) {
    int words = 0;
    for (Clause clause : clauses) {
      words +=
          switch (clause) {
            case Clause.AllOf(List<Clause> all) -> wordsIn(all);
            case Clause.AnyOf(List<Clause> any) -> wordsIn(any);
            case Clause.In _ -> 1;
            case Clause.Not(Clause excluded) -> wordsIn(List.of(excluded));
            case Clause.Plain plain -> words(plain.text());
          };
    }
    return words;
  }

  private static int words(String text) {
    return Math.max(1, ExactWords.of(text).size());
  }

  /** How many forms of each of so many words find a place; they take at most half of it. */
  int formsOfEach(int words) {
    return words == 0 ? 0 : Math.max(0, left / (2 * OF_A_FORM * words));
  }

  /** Takes the place of forms. */
  void take(int forms) {
    left -= forms * OF_A_FORM;
  }

  /** The same conditions with as many other names as find a place. */
  List<Clause> fitting(List<Clause> clauses) {
    List<Clause> fitting = new ArrayList<>();
    for (Clause clause : clauses) {
      switch (clause) {
        case OtherName name -> {
          int cost =
              words(name.text())
                  * (SearchFields.textsOf(name, languages).size() + DESCRIPTION_FIELDS);
          if (cost <= left) {
            left -= cost;
            fitting.add(name);
          }
        }
        case Clause.AllOf(List<Clause> all) -> fitting.add(new Clause.AllOf(fitting(all)));
        case Clause.AnyOf(List<Clause> any) -> fitting.add(new Clause.AnyOf(fitting(any)));
        case Clause.Plain _, Clause.In _, Clause.Not _ -> fitting.add(clause);
      }
    }
    return fitting;
  }
}
