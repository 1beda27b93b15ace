package org.fonds.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.index.ExactWords;
import org.fonds.name.NamesInText;

/**
 * Words that are asked for but need not be there: those that only join others, and beside a name
 * those that say what kind of place it is. A document about prisoners in Katyn need not have the
 * word "in", one about Vilnius is found by "Vilnius city" in whatever language it is.
 */
public final class SpareWords {

  private static final Set<String> JOINING = load("function-words.txt");

  private static final Set<String> KINDS_OF_PLACES = load("place-words.txt");

  private SpareWords() {}

  /** A list beside this class, a line for each language: {@code en: a an the}. */
  private static Set<String> load(String name) {
    try (InputStream file = Objects.requireNonNull(SpareWords.class.getResourceAsStream(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split(" ")))
          .map(ExactWords::folded)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /**
   * Those among conditions that must all hold which need not be there, in their order; none where
   * nothing else is sought.
   */
  public static List<Clause.Word> among(List<Clause> clauses) {
    List<Clause.Word> words =
        clauses.stream()
            .filter(Clause.Word.class::isInstance)
            .map(Clause.Word.class::cast)
            .toList();
    boolean besideName = words.stream().anyMatch(SpareWords::isName);
    List<Clause.Word> spare =
        words.stream()
            .filter(word -> isIn(JOINING, word) || (besideName && isIn(KINDS_OF_PLACES, word)))
            .toList();
    long sought = clauses.stream().filter(clause -> !(clause instanceof Clause.Not)).count();
    return spare.size() == sought ? List.of() : spare;
  }

  private static boolean isName(Clause.Word word) {
    return !isIn(JOINING, word)
        && !isIn(KINDS_OF_PLACES, word)
        && !NamesInText.of(word.text()).isEmpty();
  }

  private static boolean isIn(Set<String> list, Clause.Word word) {
    return list.contains(ExactWords.folded(word.text()));
  }
}
