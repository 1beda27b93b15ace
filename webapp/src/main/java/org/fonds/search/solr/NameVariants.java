package org.fonds.search.solr;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fonds.index.NameForm;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.NameForms;
import org.fonds.name.SoundedName;
import org.fonds.search.Clause;

/** The forms in the archive that sound like the words of one search, in whatever script. */
final class NameVariants {

  private static final NameVariants NONE = new NameVariants(Map.of());

  /** From here on two words are taken for one name. */
  private static final double ALIKE = 0.76;

  /** The same for words of two consonants, and of one: many sound nearly like them. */
  private static final double SHORT_ALIKE = 0.8;

  private static final double SHORTEST_ALIKE = 0.9;

  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019\u02BC]+");
  private static final int MOST = 24;
  private static final int MOST_LOOKED_AT = 5_000;

  private final Map<String, List<NameVariant>> byWord;

  private NameVariants(Map<String, List<NameVariant>> byWord) {
    this.byWord = Map.copyOf(byWord);
  }

  static NameVariants none() {
    return NONE;
  }

  /**
   * Looks for them in the index.
   *
   * @throws org.fonds.index.IndexUnavailableException if it does not answer
   */
  static NameVariants of(List<Clause.Plain> sought, ArchiveIndex index) {
    NameForms forms = new NameForms(index);
    Map<String, List<NameVariant>> byWord = new HashMap<>();
    for (Clause.Plain each : sought) {
      if (each instanceof Clause.Word(String text)) {
        byWord.computeIfAbsent(text, word -> of(word, forms));
        parts(text).forEach(part -> byWord.computeIfAbsent(part, word -> of(word, forms)));
      }
    }
    return new NameVariants(byWord);
  }

  private static List<NameVariant> of(String word, NameForms forms) {
    SoundedName typed = SoundedName.of(word);
    Set<NameForm> near = new HashSet<>();
    typed.keys().forEach(key -> near.addAll(forms.withKey(key, MOST_LOOKED_AT)));
    double enough = enough(typed);
    return near.stream()
        .map(form -> new NameVariant(form, SoundedName.of(form.form()).likeness(typed)))
        .filter(variant -> variant.likeness() >= enough)
        .sorted(
            Comparator.comparingDouble(NameVariant::likeness)
                .reversed()
                .thenComparing(variant -> variant.form().form())
                .thenComparing(variant -> variant.form().field()))
        .limit(MOST)
        .toList();
  }

  private static double enough(SoundedName typed) {
    int consonants = typed.keys().stream().mapToInt(String::length).max().orElse(0);
    return switch (consonants) {
      case 0, 1 -> SHORTEST_ALIKE;
      case 2 -> SHORT_ALIKE;
      default -> ALIKE;
    };
  }

  /** A word as typed, in the parts that are names by themselves; at least one. */
  static List<String> parts(String word) {
    List<String> parts = BETWEEN_PARTS.splitAsStream(word).filter(part -> !part.isEmpty()).toList();
    return parts.isEmpty() ? List.of(word) : parts;
  }

  /** Those of a word or of a part of it, the likest first. */
  List<NameVariant> of(String word) {
    return byWord.getOrDefault(word, List.of());
  }
}
