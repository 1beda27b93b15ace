package org.fonds.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fonds.description.Description;
import org.fonds.description.Term;
import org.fonds.extraction.PageText;
import org.fonds.store.Correction;
import org.fonds.store.PageNames;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One document as the store holds it, with the vocabulary terms that its description names.
 *
 * @param stored the document with its pages
 * @param type null if not known
 * @param countries present-day and historical, in the order of the description
 */
public record ArchivedDocument(
    StoredDocument stored,
    @Nullable Term type,
    List<Term> countries,
    List<Term> organisations,
    List<Term> events) {

  private static final Pattern NUMBER = Pattern.compile("p?(\\d{1,7})");

  public ArchivedDocument {
    countries = List.copyOf(countries);
    organisations = List.copyOf(organisations);
    events = List.copyOf(events);
  }

  /** The id as in addresses. */
  public String id() {
    return stored.id().text();
  }

  /** What is said of the document. */
  public Description description() {
    return stored.description();
  }

  /** The file as it came. */
  public SourceFile file() {
    return stored.file();
  }

  /** Whether there is a file, and who asks may see it. */
  public boolean hasFile() {
    return stored.file().isThere();
  }

  /** Whether this is what readers are given of a document that is redacted. */
  public boolean isRedactedCopy() {
    return stored.isRedactedCopy();
  }

  /** How complete the text is. */
  public TextOutcome textOutcome() {
    return stored.textOutcome();
  }

  /** When the document was accepted. */
  public Instant acceptedAt() {
    return stored.acceptedAt();
  }

  /** The text by page in file order, as corrected; empty where none could be read. */
  public List<PageText> pages() {
    return stored.correctedPages();
  }

  /**
   * The text of one page.
   *
   * @param number counted from 1
   */
  public Optional<PageText> page(int number) {
    return pages().stream().filter(page -> page.number() == number).findFirst();
  }

  /**
   * What a person has corrected on a page; empty if nobody has.
   *
   * @param number counted from 1
   */
  public Optional<Correction> correction(int number) {
    return stored.corrections().page(number);
  }

  /**
   * What the machine or the file says of a page, whoever has corrected it.
   *
   * @param number counted from 1
   */
  public String machineText(int number) {
    return stored.pages().stream()
        .filter(page -> page.number() == number)
        .findFirst()
        .map(PageText::text)
        .orElse("");
  }

  /** Whether OCR has read one of its pages. */
  public boolean isReadByOcr() {
    return stored.pages().stream().anyMatch(PageText::readByOcr);
  }

  /** Pages in the file, or pages of text where the file does not count any. */
  public int pageCount() {
    return Math.max(
        stored.file().pageCount(), pages().stream().mapToInt(PageText::number).max().orElse(0));
  }

  /** What its pages are called, made anew: who names many pages asks once. */
  public PageNames pageNames() {
    return stored.pageNames();
  }

  /**
   * The page that somebody means by a label or by a number, such as {@code л. 12об.}, {@code 24} or
   * {@code p. 24}; empty if there is none. Where both may be meant, it is the label.
   */
  public OptionalInt pageCalled(String typed) {
    String sought = named(typed);
    PageNames names = pageNames();
    OptionalInt labelled =
        names.areNone()
            ? OptionalInt.empty()
            : IntStream.rangeClosed(1, lastPage())
                .filter(page ->
                    names
                        .label(page)
                        .map(ArchivedDocument::named)
                        .filter(sought::equals)
                        .isPresent())
                .findFirst();
    if (labelled.isPresent()) {
      return labelled;
    }
    Matcher number = NUMBER.matcher(sought);
    if (!number.matches()) {
      return OptionalInt.empty();
    }
    int page = Integer.parseInt(number.group(1));
    return page >= 1 && page <= lastPage() ? OptionalInt.of(page) : OptionalInt.empty();
  }

  /** As people may type it: without regard to blanks, full stops and capitals. */
  private static String named(String label) {
    return label.replaceAll("[\\s.]+", "").toLowerCase(Locale.ROOT);
  }

  /** The number of the last page that an address may name; 1 where there are no pages. */
  public int lastPage() {
    return Math.max(1, pageCount());
  }
}
