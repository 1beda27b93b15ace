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

/**
 * Words that only join others, from {@code function-words.txt} beside this class: a document about
 * prisoners in Katyn need not have the word "in". They are asked for, but need not be there.
 */
public final class FunctionWords {

  private static final Set<String> WORDS = load();

  private FunctionWords() {}

  private static Set<String> load() {
    try (InputStream file =
            Objects.requireNonNull(FunctionWords.class.getResourceAsStream("function-words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split(" ")))
          .map(ExactWords::folded)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("function-words.txt cannot be read", e);
    }
  }

  /**
   * Those among conditions that must all hold which need not be there, in their order; none where
   * nothing else is sought.
   */
  public static List<Clause.Word> among(List<Clause> clauses) {
    List<Clause.Word> joining =
        clauses.stream()
            .filter(Clause.Word.class::isInstance)
            .map(Clause.Word.class::cast)
            .filter(word -> WORDS.contains(ExactWords.folded(word.text())))
            .toList();
    long sought = clauses.stream().filter(clause -> !(clause instanceof Clause.Not)).count();
    return joining.size() == sought ? List.of() : joining;
  }
}
