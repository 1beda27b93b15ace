package org.fonds.search.solr;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.description.Description;
import org.fonds.description.TextElement;
import org.fonds.extraction.PageText;
import org.fonds.index.ExactWords;
import org.fonds.index.IndexField;
import org.fonds.index.TextLanguage;
import org.fonds.name.NamesInText;
import org.fonds.store.StoredDocument;

/**
 * The words of one document: on how many of its pages each stands, and which of them are names. Of
 * a long document pages at even distances are read.
 */
final class DocumentWords {

  private static final int MOST_PAGES = 40;
  private static final int MOST_SIGNS_OF_A_PAGE = 20_000;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019\u02BC]*");
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_NAME = 3;

  private final Map<String, Candidate> names = new HashMap<>();
  private final Map<String, Candidate> words = new HashMap<>();
  private final Set<String> inSmallLetters = new HashSet<>();
  private final Set<String> withinSentences = new HashSet<>();

  /**
   * A word of the document.
   *
   * @param folded as words are compared
   * @param shown as it stands in the document
   * @param field of its language
   * @param count on how many of the pages that were read
   * @param described whether it stands in the description
   */
  record Candidate(String folded, String shown, IndexField field, int count, boolean described) {
    private Candidate and(Candidate other) {
      return new Candidate(folded, shown, field, count + other.count, described || other.described);
    }
  }

  private DocumentWords() {}

  static DocumentWords of(StoredDocument document) {
    DocumentWords words = new DocumentWords();
    words.read(document.description(), TextLanguage.of(language(document)).text());
    List<PageText> pages = document.pages();
    int read = Math.min(MOST_PAGES, pages.size());
    IntStream.range(0, read)
        .map(i -> (int) ((long) i * pages.size() / read))
        .mapToObj(pages::get)
        .forEach(page ->
            words.read(beginning(page.text()), TextLanguage.of(page.language()).text(), false));
    return words;
  }

  private static String language(StoredDocument document) {
    return document.description().languages().stream().findFirst().orElse("");
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(MOST_SIGNS_OF_A_PAGE, text.length()));
  }

  private void read(Description said, IndexField field) {
    String scope = said.text(TextElement.SCOPE_AND_CONTENT).orElse("");
    read(said.title() + "\n" + scope, field, true);
    Stream.of(said.persons(), said.places())
        .flatMap(List::stream)
        .forEach(name -> {
          addNames(name, field, true);
          withinSentences.addAll(ExactWords.of(name));
        });
  }

  private void read(String text, IndexField field, boolean described) {
    addNames(text, field, described);
    for (String word : ExactWords.of(text)) {
      if (word.length() >= SHORTEST_WORD && word.chars().noneMatch(Character::isDigit)) {
        words.merge(word, new Candidate(word, word, field, 1, described), Candidate::and);
      }
    }
    Matcher standing = WORD.matcher(text);
    while (standing.find()) {
      if (Character.isLowerCase(text.codePointAt(standing.start()))) {
        inSmallLetters.add(ExactWords.folded(standing.group()));
      } else if (!SentenceBeginning.isAt(text, standing.start())) {
        withinSentences.add(ExactWords.folded(standing.group()));
      }
    }
  }

  private void addNames(String text, IndexField field, boolean described) {
    String small = text.toLowerCase(Locale.ROOT);
    for (String name : NamesInText.of(text)) {
      String folded = ExactWords.folded(name);
      if (name.length() >= SHORTEST_NAME && ExactWords.of(name).contains(folded)) {
        int at = small.length() == text.length() ? small.indexOf(name) : -1;
        String shown = at < 0 ? name : text.substring(at, at + name.length());
        names.merge(folded, new Candidate(folded, shown, field, 1, described), Candidate::and);
      }
    }
  }

  /** What begins with a capital wherever it stands, and not only at the beginning of sentences. */
  List<Candidate> names() {
    return names.values().stream().filter(name -> isName(name.folded())).toList();
  }

  /** All others. */
  List<Candidate> others() {
    return words.values().stream().filter(word -> !isName(word.folded())).toList();
  }

  private boolean isName(String folded) {
    return names.containsKey(folded)
        && withinSentences.contains(folded)
        && !inSmallLetters.contains(folded);
  }
}
