package org.fonds.quotation;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.DatedText;
import org.fonds.extraction.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Finds a quotation in a document and says in which version of its text it stands. Earlier versions
 * are read only where they can say more.
 */
public final class VersionSearch {

  /** So many versions are looked at, the newest first. */
  private static final int MOST_VERSIONS = 30;

  private final Iterator<DatedText> texts;
  private final ArchivedDocument document;
  private final Quotation quotation;
  private final int near;
  private @Nullable TextVersion version;
  private @Nullable EarlierPassage earlier;

  private VersionSearch(
      ArchivedDocument document, Stream<DatedText> texts, Quotation quotation, int near) {
    this.document = document;
    this.texts = texts.limit(MOST_VERSIONS).iterator();
    this.quotation = quotation;
    this.near = near;
  }

  /**
   * The passage most like a quotation; empty where neither the text nor an earlier one has any.
   *
   * @param texts of the document, the newest first
   * @param near the page on which it is sought first, counted from 1; 0 for any
   */
  public static Optional<QuotedPassage> find(
      ArchivedDocument document, Stream<DatedText> texts, Quotation quotation, int near) {
    return new VersionSearch(document, texts, quotation, near).find();
  }

  private Optional<QuotedPassage> find() {
    List<PageText> pages = document.pages();
    Optional<Passage> now = new PassageSearch(pages).find(quotation, near);
    if (now.isPresent() && now.get().comparison().isExact()) {
      since(pages, now.get());
    } else {
      before(pages, now.map(passage -> passage.comparison().likeness()).orElse(0.0));
    }
    return now.isEmpty() && earlier == null
        ? Optional.empty()
        : Optional.of(
            new QuotedPassage(
                document, quotation, now.orElse(null), now.isEmpty() ? null : version, earlier));
  }

  /** Since which version the words have stood so. */
  private void since(List<PageText> pages, Passage now) {
    SortedSet<Integer> numbers = now.pages();
    boolean same = true;
    while (same && texts.hasNext()) {
      DatedText text = texts.next();
      same =
          isSame(pages, text.pages(), numbers)
              || new PassageSearch(text.pages())
                  .find(quotation, numbers.first())
                  .filter(then -> then.comparison().isExact())
                  .isPresent();
      if (same) {
        version = new TextVersion(text.version(), text.since(), true);
      }
    }
  }

  /** In which earlier version the words stood more like this. */
  private void before(List<PageText> pages, double likeness) {
    List<PageText> newer = pages;
    boolean newest = true;
    double most = likeness;
    boolean exact = false;
    while (!exact && texts.hasNext()) {
      DatedText text = texts.next();
      if (texts(newer).equals(texts(text.pages()))) {
        if (newest) {
          version = new TextVersion(text.version(), text.since(), true);
        }
        continue;
      }
      newest = false;
      newer = text.pages();
      Optional<Passage> then = new PassageSearch(newer).find(quotation, near);
      double alike = then.map(passage -> passage.comparison().likeness()).orElse(0.0);
      exact = then.isPresent() && then.get().comparison().isExact();
      if (then.isPresent() && (exact || alike > most)) {
        most = alike;
        earlier =
            new EarlierPassage(new TextVersion(text.version(), text.since(), false), then.get());
      }
    }
  }

  private static boolean isSame(
      List<PageText> pages, List<PageText> others, SortedSet<Integer> numbers) {
    return numbers.stream().allMatch(number -> text(pages, number).equals(text(others, number)));
  }

  private static Optional<String> text(List<PageText> pages, int number) {
    return pages.stream().filter(page -> page.number() == number).findFirst().map(PageText::text);
  }

  private static List<String> texts(List<PageText> pages) {
    return pages.stream().map(PageText::text).toList();
  }
}
