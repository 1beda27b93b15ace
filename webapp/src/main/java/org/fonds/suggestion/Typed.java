package org.fonds.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fonds.index.Beginnings;
import org.jspecify.annotations.Nullable;

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
    return fit(NameWord.allOf(name));
  }

  Optional<Fit> fit(List<NameWord> name) {
    List<NameWord> free = new ArrayList<>(name);
    Fit whole = new Fit(true, false, 1);
    for (TypedWord word : words) {
      NameWord nearest = nearest(word, free);
      if (nearest == null) {
        return Optional.empty();
      }
      boolean spelled = word.spells(nearest);
      whole =
          new Fit(
              whole.spelled() && spelled,
              whole.first() || nearest == name.getFirst(),
              Math.min(whole.likeness(), spelled ? 1 : word.likeness(nearest)));
      if (!nearest.isWithoutSpaces()) {
        free.remove(nearest);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(whole);
  }

  /** The first that is spelled so, else that which sounds likest; null if none does. */
  private static @Nullable NameWord nearest(TypedWord word, List<NameWord> free) {
    NameWord likest = null;
    double most = 0;
    for (NameWord each : free) {
      if (word.spells(each)) {
        return each;
      }
    }
    for (NameWord each : free) {
      double likeness = word.likeness(each);
      if (likeness > most) {
        most = likeness;
        likest = each;
      }
    }
    return likest;
  }
}
