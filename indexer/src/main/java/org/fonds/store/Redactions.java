package org.fonds.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fonds.extraction.Ocr;
import org.fonds.extraction.PageBoxes;
import org.fonds.extraction.PageText;

/**
 * What of a document's pages is blacked out for readers. A document with at least one box is
 * redacted: readers get a copy of it, of which nothing is in a page's text but words that are known
 * to lie outside every box.
 *
 * @param pages in the order of their numbers
 */
public record Redactions(List<RedactedPage> pages) {

  /** Of a document that readers see as it is. */
  public static final Redactions NONE = new Redactions(List.of());

  public Redactions {
    pages =
        pages.stream().allMatch(page -> page.boxes().isEmpty())
            ? List.of()
            : pages.stream().sorted(Comparator.comparingInt(RedactedPage::number)).toList();
  }

  /** Whether there is no box. */
  public boolean areNone() {
    return pages.isEmpty();
  }

  /** How many boxes there are. */
  public int boxCount() {
    return pages.stream().mapToInt(page -> page.boxes().size()).sum();
  }

  /** The numbers of the pages that have boxes, in order. */
  public List<Integer> boxedPages() {
    return pages.stream()
        .filter(page -> !page.boxes().isEmpty())
        .map(RedactedPage::number)
        .toList();
  }

  /**
   * What is known of a page; empty if nothing.
   *
   * @param number counted from 1
   */
  public Optional<RedactedPage> page(int number) {
    return pages.stream().filter(page -> page.number() == number).findFirst();
  }

  /** The boxes on a page. */
  public PageBoxes boxes(int number) {
    return page(number).map(RedactedPage::onPage).orElse(PageBoxes.NONE);
  }

  /** The same with other pages in the place of those with their numbers. */
  public Redactions with(List<RedactedPage> others) {
    List<RedactedPage> all = new ArrayList<>(others);
    pages.stream()
        .filter(page -> others.stream().noneMatch(other -> other.number() == page.number()))
        .forEach(all::add);
    return new Redactions(all);
  }

  /**
   * Whether the words that readers get of a page are known: OCR has read it and there is no box on
   * it, or those that are here were found for the text that the store has now.
   */
  public boolean know(PageText whole) {
    return words(whole).isPresent();
  }

  private Optional<String> words(PageText whole) {
    Optional<RedactedPage> known = page(whole.number());
    boolean boxed = known.isPresent() && !known.get().boxes().isEmpty();
    if (whole.text().isBlank() || (whole.readByOcr() && !boxed)) {
      return Optional.of(whole.text());
    }
    return known.filter(page -> page.isOf(whole)).map(RedactedPage::text);
  }

  /**
   * A page with the words that readers get of it. What the file calls it is left out: nobody has
   * looked whether it says what is blacked out.
   */
  PageText forReaders(PageText whole) {
    Ocr ocr = whole.ocr();
    return new PageText(
        whole.number(),
        words(whole).orElse(""),
        whole.language(),
        ocr == null ? null : new Ocr(ocr.confidence(), null));
  }

  /** The same for pages that were read again by OCR, which says where their words stand now. */
  Redactions readAgain(List<PageText> read) {
    List<RedactedPage> fresh = new ArrayList<>();
    for (PageText page : read) {
      Ocr ocr = page.ocr();
      Optional<RedactedPage> known = page(page.number());
      if (known.isPresent() && ocr != null && ocr.places() != null) {
        fresh.add(RedactedPage.of(page, known.get().onPage(), ocr.places()));
      }
    }
    return with(fresh);
  }

  /** Where the boxes lie, and no word. */
  Redactions withoutTexts() {
    return new Redactions(
        pages.stream()
            .filter(page -> !page.boxes().isEmpty())
            .map(page -> RedactedPage.withoutWords(page.number(), page.onPage()))
            .toList());
  }
}
