package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.description.Description;
import org.fonds.index.ExactWords;
import org.fonds.index.IndexedDocument;
import org.fonds.name.NamesInText;
import org.fonds.search.Shared;
import org.jspecify.annotations.Nullable;

/** Reads what one document has in common with others: only what really stands in both. */
final class SharedReader {

  private static final int MOST_NAMES = 5;
  private static final int MOST_WORDS = 3;
  private static final int LEAST_ALIKE = 4;

  private final Description said;
  private final List<Integer> years;
  private final Telling telling;

  /**
   * @param years of the document's date; none if open, wide or unknown
   */
  SharedReader(Description said, List<Integer> years, Telling telling) {
    this.said = said;
    this.years = years;
    this.telling = telling;
  }

  /**
   * What is shared with another document.
   *
   * @param marked what is marked on its pages and in its description, as it stands there
   */
  Shared with(IndexedDocument other, SequencedSet<String> marked) {
    SequencedSet<String> words = new LinkedHashSet<>();
    Map<String, Shared.Name> names = new LinkedHashMap<>();
    for (Telling.Name name : telling.names()) {
      formIn(name, Stream.concat(marked.stream(), described(other)))
          .ifPresent(there -> names.put(name.shown(), new Shared.Name(name.shown(), there)));
    }
    both(said.persons(), other.persons()).forEach(each -> putWhole(names, each));
    both(said.places(), other.places()).forEach(each -> putWhole(names, each));
    for (String mark : marked) {
      Telling.Word word = wordOf(mark);
      if (word != null) {
        words.add(word.text());
      }
    }
    return new Shared(
        names.values().stream().limit(MOST_NAMES).toList(),
        both(said.organisations(), other.organisations()),
        both(said.events(), other.events()),
        both(years, NarrowYears.of(other)),
        words.stream().limit(MOST_WORDS).toList());
  }

  /** The names of the persons and places as described, word by word. */
  private static Stream<String> described(IndexedDocument other) {
    return Stream.concat(other.persons().stream(), other.places().stream())
        .flatMap(SharedReader::capitalised);
  }

  private static Stream<String> capitalised(String text) {
    List<String> names = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{M}'\u2019\u02BC]+", -1)) {
      if (!NamesInText.of(word).isEmpty()) {
        names.add(word);
      }
    }
    return names.stream();
  }

  private static Optional<String> formIn(Telling.Name name, Stream<String> words) {
    List<String> there =
        words.filter(word -> name.forms().contains(ExactWords.folded(word))).toList();
    String own = ExactWords.folded(name.shown());
    return there.stream()
        .filter(word -> ExactWords.folded(word).equals(own))
        .findFirst()
        .or(() -> there.stream().findFirst());
  }

  /** A name as described in both takes the place of its words. */
  private static void putWhole(Map<String, Shared.Name> names, String whole) {
    Set<String> words = Set.copyOf(ExactWords.of(whole));
    names.values().removeIf(name -> words.contains(ExactWords.folded(name.here())));
    names.put(whole, new Shared.Name(whole, whole));
  }

  /** The word of which a mark is a form; null if it is a name. */
  private Telling.@Nullable Word wordOf(String mark) {
    String folded = ExactWords.folded(mark);
    if (telling.names().stream().anyMatch(name -> name.forms().contains(folded))) {
      return null;
    }
    Telling.Word nearest = null;
    int most = LEAST_ALIKE - 1;
    for (Telling.Word word : telling.words()) {
      int alike = alikeFromTheStart(word.text(), folded);
      if (alike > most) {
        most = alike;
        nearest = word;
      }
    }
    return nearest;
  }

  private static int alikeFromTheStart(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private static <T> List<T> both(List<T> here, List<T> there) {
    return here.stream().filter(there::contains).distinct().toList();
  }
}
