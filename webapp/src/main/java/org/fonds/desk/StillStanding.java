package org.fonds.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.description.Description;
import org.fonds.description.ReferenceCode;
import org.fonds.extraction.PageText;
import org.fonds.store.StoredDocument;

/**
 * Where else a word stands that was removed from a page for readers, in this form or another of the
 * same stem.
 *
 * @param word as it was removed
 * @param pages whose text for readers has it, in order
 */
public record StillStanding(
    String word, List<Integer> pages, boolean inTitle, boolean inDescription, boolean inFileName) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** A shorter word has no endings to take off. */
  private static final int LONG = 5;

  private static final int ENDING = 2;
  private static final int LONGEST_ENDING = 4;

  public StillStanding {
    pages = List.copyOf(pages);
  }

  /**
   * Those of the removed words that stand elsewhere. Of what has capitals only words that begin
   * with one are sought, and numbers: the others stand everywhere and name nobody.
   *
   * @param document as the store holds it
   */
  public static List<StillStanding> of(StoredDocument document, Collection<String> removed) {
    List<StillStanding> standing = new ArrayList<>();
    for (String word : telling(removed)) {
      List<Integer> pages =
          document.pagesForReaders().stream()
              .filter(page -> has(page.text(), word))
              .map(PageText::number)
              .toList();
      Description said = document.description();
      StillStanding found =
          new StillStanding(
              word,
              pages,
              has(said.title(), word),
              said(said).anyMatch(text -> has(text, word)),
              has(document.file().name(), word));
      if (!pages.isEmpty() || found.inTitle || found.inDescription || found.inFileName) {
        standing.add(found);
      }
    }
    return standing;
  }

  private static Set<String> telling(Collection<String> removed) {
    Set<String> telling = new LinkedHashSet<>();
    removed.stream()
        .flatMap(BETWEEN_WORDS::splitAsStream)
        .filter(word -> word.codePointCount(0, word.length()) > 1)
        .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
        .forEach(telling::add);
    return telling;
  }

  private static Stream<String> said(Description description) {
    return Stream.of(
            description.texts().byElement().values().stream(),
            description.persons().stream(),
            description.places().stream(),
            description.creators().stream(),
            Stream.ofNullable(description.holdingInstitution()),
            Stream.ofNullable(description.referenceCode()).map(ReferenceCode::text))
        .flatMap(texts -> texts);
  }

  private static boolean has(String text, String word) {
    String sought = folded(word);
    return BETWEEN_WORDS.splitAsStream(text).anyMatch(each -> isForm(folded(each), sought));
  }

  private static boolean isForm(String word, String sought) {
    if (sought.length() < LONG || !Character.isLetter(sought.charAt(0))) {
      return word.equals(sought);
    }
    String stem = sought.substring(0, sought.length() - ENDING);
    return word.startsWith(stem) && word.length() <= stem.length() + LONGEST_ENDING;
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
