package org.fonds.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fonds.index.Beginnings;
import org.fonds.search.Clause;
import org.fonds.search.Facet;
import org.fonds.search.QueryField;
import org.fonds.search.QueryText;
import org.fonds.search.SearchQuery;
import org.fonds.suggestion.Suggestion.Target;

/** Where suggestions lead: to searches that surely find what they were counted by. */
public final class Targets {

  private static final String QUOTES = "[\"“”„‟＂″]";

  /** What the query language cannot say as it stands in the description. */
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("\\p{L}" + QUOTES + "\\p{L}|\\p{Cntrl}");

  private Targets() {}

  /** A person, sought among the persons of descriptions; empty where it cannot be asked for. */
  public static Optional<Target> person(String name) {
    return UNSPEAKABLE.matcher(name).find()
        ? Optional.empty()
        : Optional.of(searchFor(new Clause.In(QueryField.PERSON, phrase(name))));
  }

  /** A place, as a value of its facet. */
  public static Optional<Target> place(String name) {
    return Optional.of(value(Facet.PLACE, name));
  }

  /** A value of a facet. */
  public static Target value(Facet facet, String value) {
    return new Target.Search(SearchQuery.of("").toggled(facet, value));
  }

  /** Words, sought everywhere. */
  public static Target.Search words(String text) {
    boolean single = Beginnings.words(text).equals(List.of(Beginnings.folded(text)));
    return searchFor(single ? new Clause.Word(text) : phrase(text));
  }

  private static Clause phrase(String text) {
    return new Clause.Phrase(text.replaceAll(QUOTES, " ").strip());
  }

  private static Target.Search searchFor(Clause clause) {
    return new Target.Search(SearchQuery.of(QueryText.settled(List.of(clause))));
  }
}
