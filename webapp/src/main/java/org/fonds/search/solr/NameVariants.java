package org.fonds.search.solr;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.index.ExactWords;
import org.fonds.index.NameForm;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.NameForms;
import org.fonds.name.SoundedName;
import org.fonds.search.Clause;
import org.fonds.search.Matching;

/** The forms in the archive that sound like the words of one search, in whatever script. */
final class NameVariants {

  private static final NameVariants NONE = new NameVariants(Map.of());

  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019\u02BC]+");
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
   * @param known tells words that the vocabularies know by other names
   * @param most of each word
   * @throws org.fonds.index.IndexUnavailableException if it does not answer
   */
  static NameVariants of(
      List<Clause.Word> words,
      Matching matching,
      Predicate<String> known,
      int most,
      ArchiveIndex index) {
    if (most == 0) {
      return NONE;
    }
    NameForms forms = new NameForms(index);
    Map<String, List<NameVariant>> byWord = new HashMap<>();
    for (Clause.Word each : words) {
      String text = each.text();
      byWord.computeIfAbsent(text, word -> of(word, matching, known, most, forms));
      parts(text)
          .forEach(
              part -> byWord.computeIfAbsent(part, word -> of(word, matching, known, most, forms)));
    }
    return new NameVariants(byWord);
  }

  private static List<NameVariant> of(
      String word, Matching matching, Predicate<String> known, int most, NameForms forms) {
    SoundedName typed = SoundedName.of(word);
    Set<NameForm> near = new HashSet<>();
    typed.keys().forEach(key -> near.addAll(forms.withKey(key, MOST_LOOKED_AT)));
    Nearness nearness = Nearness.of(matching);
    double enough = nearness.enough(typed, known.test(word));
    Map<String, Double> likeness = new HashMap<>();
    List<NameVariant> alike =
        near.stream()
            .map(form ->
                new NameVariant(
                    form,
                    likeness.computeIfAbsent(
                        form.form(), each -> SoundedName.of(each).likeness(typed))))
            .filter(variant -> variant.likeness() >= enough)
            .sorted(
                Comparator.comparingDouble(NameVariant::likeness)
                    .reversed()
                    .thenComparing(variant -> variant.form().form())
                    .thenComparing(variant -> variant.form().field()))
            .limit(Math.min(most, nearness.most()))
            .toList();
    return nearness.near(alike);
  }

  /**
   * The forms of a word and its parts that are not among those known, the likest first.
   *
   * @param known letter by letter, as {@link ExactWords} gives them
   */
  List<String> formsOf(String word, Set<String> known) {
    return Stream.concat(Stream.of(word), parts(word).stream())
        .distinct()
        .flatMap(part -> of(part).stream())
        .map(variant -> variant.form().form())
        .filter(form -> !known.containsAll(ExactWords.of(form)))
        .distinct()
        .toList();
  }

  /** A word as typed, in the parts that are names by themselves; at least one. */
  static List<String> parts(String word) {
    List<String> parts = BETWEEN_PARTS.splitAsStream(word).filter(part -> !part.isEmpty()).toList();
    return parts.isEmpty() ? List.of(word) : parts;
  }

  /** How many there are of all words. */
  int count() {
    return byWord.values().stream().mapToInt(List::size).sum();
  }

  /** Those of a word or of a part of it, the likest first. */
  List<NameVariant> of(String word) {
    return byWord.getOrDefault(word, List.of());
  }
}
