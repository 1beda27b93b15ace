package org.fonds.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fonds.index.Beginnings;

/**
 * What somebody has typed so far: words, of which each may be whole or only begun.
 *
 * @param words none where nothing can be suggested
 */
public record Typed(List<TypedWord> words) {

  private static final int LONGEST = 200;
  private static final int LONGEST_WORD = 40;
  private static final int MOST_WORDS = 8;

  public Typed {
    words = List.copyOf(words);
  }

  /**
   * Whatever was typed; a text without a letter or digit, or one that is longer than any name, is
   * no words.
   */
  public static Typed of(String text) {
    List<String> typed = text.length() > LONGEST ? List.of() : Beginnings.words(text);
    if (typed.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
      return new Typed(List.of());
    }
    List<TypedWord> words =
        typed.stream()
            .map(TypedWord::of)
            .filter(word -> !word.folded().isEmpty())
            .distinct()
            .toList();
    return new Typed(words.size() > MOST_WORDS ? List.of() : words);
  }

  /** Whether nothing can be suggested. */
  public boolean isNothing() {
    return words.isEmpty();
  }

  /** The word that tells most: the longest; there must be one. */
  public TypedWord longest() {
    return words.stream()
        .max(Comparator.comparingInt(word -> word.folded().length()))
        .orElseThrow();
  }

  /** How it fits a name; empty unless each word begins another word of the name. */
  public Optional<Fit> fit(String name) {
    List<String> free = new ArrayList<>(Beginnings.words(name));
    String first = free.isEmpty() ? "" : free.getFirst();
    boolean spelled = true;
    boolean atFirst = false;
    double likeness = 1;
    for (TypedWord word : words) {
      Optional<WordFit> nearest =
          free.stream()
              .map(word::fit)
              .flatMap(Optional::stream)
              .max(Comparator.comparing(WordFit::spelled).thenComparingDouble(WordFit::likeness));
      if (nearest.isEmpty()) {
        return Optional.empty();
      }
      WordFit fit = nearest.get();
      if (!Beginnings.isWithoutSpaces(fit.word())) {
        free.remove(fit.word());
      }
      spelled &= fit.spelled();
      atFirst |= fit.word().equals(first);
      likeness = Math.min(likeness, fit.likeness());
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Fit(spelled, atFirst, likeness));
  }
}
