package org.fonds.overview;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.Vocabulary;

/** Finds the places that lie somewhere by any of their names, in whatever case it is written. */
public final class Gazetteer {

  private final Map<String, List<Term>> byName = new HashMap<>();

  /**
   * @param names whose terms without a location are passed over
   */
  public Gazetteer(Vocabulary names) {
    for (Term term : names.terms()) {
      if (term.location() != null) {
        Stream.concat(term.names().values().stream(), term.alternativeNames().stream())
            .map(Gazetteer::key)
            .distinct()
            .forEach(name -> byName.computeIfAbsent(name, each -> new ArrayList<>()).add(term));
      }
    }
  }

  /** The terms, each with a location, that are called so. */
  public List<Term> called(String name) {
    return List.copyOf(byName.getOrDefault(key(name), List.of()));
  }

  private static String key(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
