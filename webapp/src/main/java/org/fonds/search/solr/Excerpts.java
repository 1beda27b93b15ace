package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.fonds.index.ExactWords;
import org.fonds.search.MarkedText;
import org.fonds.search.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a document that show why it answers.
 *
 * @param description a piece of its title and scope; null where nothing there is marked
 * @param snippets pieces of its pages, best first
 */
record Excerpts(@Nullable MarkedText description, List<Snippet> snippets) {

  /** Nothing is marked anywhere. */
  static final Excerpts NONE = new Excerpts(null, List.of());

  private static final int MOST_FORMS = 3;

  Excerpts {
    snippets = List.copyOf(snippets);
  }

  /** The forms that are marked and are not what was typed, in the order of the excerpts. */
  List<String> formsOtherThan(Set<String> typed) {
    List<MarkedText> texts = new ArrayList<>(snippets.stream().map(Snippet::text).toList());
    if (description != null) {
      texts.add(description);
    }
    Map<String, String> forms = new LinkedHashMap<>();
    texts.stream()
        .flatMap(text -> text.pieces().stream())
        .filter(MarkedText.Piece::marked)
        .map(MarkedText.Piece::text)
        .forEach(form -> {
          SequencedSet<String> words = ExactWords.of(form);
          if (!words.isEmpty() && !typed.containsAll(words)) {
            forms.putIfAbsent(words.toString(), form);
          }
        });
    return forms.values().stream().limit(MOST_FORMS).toList();
  }
}
