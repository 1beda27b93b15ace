package org.fonds.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Part;

/**
 * A document as the store holds it, without the bytes of its original.
 *
 * @param acceptedAt when its first version was accepted
 * @param pages the text by page in file order, behind those of the file itself those of its parts;
 *     empty where none could be read
 * @param parts the files within the file, in the order of their numbers
 * @param copies where else its bytes were found, in the order in which they were; one for a path
 * @param redactions what is blacked out for readers
 * @param corrections what people have corrected in the text
 */
public record StoredDocument(
    DocumentId id,
    SourceFile file,
    Description description,
    TextOutcome textOutcome,
    List<PageText> pages,
    List<Part> parts,
    List<HeldCopy> copies,
    Redactions redactions,
    Corrections corrections,
    Instant acceptedAt) {

  public StoredDocument {
    pages = List.copyOf(pages);
    parts = List.copyOf(parts);
    copies = List.copyOf(copies);
  }

  /** A document of which nothing is corrected. */
  public StoredDocument(
      DocumentId id,
      SourceFile file,
      Description description,
      TextOutcome textOutcome,
      List<PageText> pages,
      List<Part> parts,
      List<HeldCopy> copies,
      Redactions redactions,
      Instant acceptedAt) {
    this(
        id,
        file,
        description,
        textOutcome,
        pages,
        parts,
        copies,
        redactions,
        Corrections.NONE,
        acceptedAt);
  }

  /** A document of which nothing is blacked out. */
  public StoredDocument(
      DocumentId id,
      SourceFile file,
      Description description,
      TextOutcome textOutcome,
      List<PageText> pages,
      List<Part> parts,
      List<HeldCopy> copies,
      Instant acceptedAt) {
    this(id, file, description, textOutcome, pages, parts, copies, Redactions.NONE, acceptedAt);
  }

  /** A document without copies. */
  public StoredDocument(
      DocumentId id,
      SourceFile file,
      Description description,
      TextOutcome textOutcome,
      List<PageText> pages,
      List<Part> parts,
      Instant acceptedAt) {
    this(id, file, description, textOutcome, pages, parts, List.of(), acceptedAt);
  }

  /** A document without parts and copies. */
  public StoredDocument(
      DocumentId id,
      SourceFile file,
      Description description,
      TextOutcome textOutcome,
      List<PageText> pages,
      Instant acceptedAt) {
    this(id, file, description, textOutcome, pages, List.of(), acceptedAt);
  }

  /**
   * What readers may see of it on a day; empty where that is nothing. Copies elsewhere are left out
   * whose own description is closed. Of a redacted one there are neither file nor parts nor copies.
   */
  public Optional<StoredDocument> forReaders(LocalDate day) {
    return switch (description.access().on(day)) {
      case OPEN -> Optional.of(redactions.areNone() ? withOpenCopies(day) : redacted());
      case METADATA ->
          Optional.of(
              new StoredDocument(
                  id,
                  SourceFile.none(),
                  description.forReaders(),
                  TextOutcome.WITHHELD,
                  List.of(),
                  acceptedAt));
      case RESTRICTED, WITHDRAWN -> Optional.empty();
    };
  }

  /** The next day after this one on which readers see more of it; empty where nobody named one. */
  public Optional<LocalDate> opensAfter(LocalDate day) {
    return Stream.concat(
            Stream.of(description),
            copies.stream().flatMap(copy -> Stream.ofNullable(copy.description())))
        .flatMap(said -> Stream.ofNullable(said.access().openFrom()))
        .filter(opens -> opens.isAfter(day))
        .min(Comparator.naturalOrder());
  }

  private StoredDocument withOpenCopies(LocalDate day) {
    List<HeldCopy> open =
        copies.stream().filter(copy -> copy.isOpenOn(day)).map(HeldCopy::forReaders).toList();
    return new StoredDocument(
        id,
        file,
        description.forReaders(),
        textOutcome,
        pages,
        parts,
        open,
        Redactions.NONE,
        corrections.forReaders(),
        acceptedAt);
  }

  private StoredDocument redacted() {
    List<PageText> own = pagesForReaders();
    int count = own.isEmpty() ? file.pageCount() : own.getLast().number();
    return new StoredDocument(
        id,
        SourceFile.redacted(count),
        description.forReaders(),
        textOutcome,
        own,
        List.of(),
        List.of(),
        redactions.withoutTexts(),
        acceptedAt);
  }

  /** The pages of the file itself, without those of its parts. */
  public Stream<PageText> ownPages() {
    return pages.stream().filter(page -> partOfPage(page.number()).isEmpty());
  }

  /**
   * The pages with the words that readers get of them where the document is open: all, or those
   * outside the boxes.
   */
  public List<PageText> pagesForReaders() {
    return redactions.areNone() ? pages : ownPages().map(redactions::forReaders).toList();
  }

  /** Whether this is what readers are given in the place of a document that is redacted. */
  public boolean isRedactedCopy() {
    return !redactions.areNone() && !file.isThere();
  }

  /** Whether it has images of which OCR may make words, or more words. */
  public boolean mayGainByOcr() {
    return switch (textOutcome) {
      case IMAGE_ONLY, PARTIAL -> true;
      case DAMAGED, TIMED_OUT, TOO_LARGE -> !pages.isEmpty();
      case COMPLETE, ENCRYPTED, UNSUPPORTED, EMPTY, NO_FILE, WITHHELD -> false;
    };
  }

  /** The same document, described otherwise. */
  public StoredDocument withDescription(Description other) {
    return new StoredDocument(
        id, file, other, textOutcome, pages, parts, copies, redactions, corrections, acceptedAt);
  }

  /** The same document with other black boxes. */
  public StoredDocument withRedactions(Redactions others) {
    return new StoredDocument(
        id, file, description, textOutcome, pages, parts, copies, others, corrections, acceptedAt);
  }

  /** The same document with other corrections of its text. */
  public StoredDocument withCorrections(Corrections others) {
    return new StoredDocument(
        id, file, description, textOutcome, pages, parts, copies, redactions, others, acceptedAt);
  }

  /** The pages as people read them: corrected where somebody has, else as the machine read them. */
  public List<PageText> correctedPages() {
    return corrections.applied(pages);
  }

  /**
   * The same document, read again.
   *
   * @param known what is known of its file now
   */
  public StoredDocument readAs(
      SourceFile known, TextOutcome outcome, List<PageText> read, List<Part> within) {
    return new StoredDocument(
        id,
        known,
        description,
        outcome,
        read,
        within,
        copies,
        redactions.readAgain(read),
        corrections,
        acceptedAt);
  }

  /** The same document, found elsewhere too; what is said of a path anew takes its place. */
  public StoredDocument with(HeldCopy copy) {
    List<HeldCopy> all = new ArrayList<>(copies);
    boolean isItself = copy.path().equals(file.path());
    if (isItself || all.stream().anyMatch(copy::saysTheSameAs)) {
      return this;
    }
    if (all.stream().noneMatch(each -> each.path().equals(copy.path()))) {
      all.add(copy);
    }
    all.replaceAll(each -> each.path().equals(copy.path()) ? copy : each);
    return new StoredDocument(
        id, file, description, textOutcome, pages, parts, all, redactions, corrections, acceptedAt);
  }

  /**
   * A part.
   *
   * @param number counted from 1
   */
  public Optional<Part> part(int number) {
    return number >= 1 && number <= parts.size()
        ? Optional.of(parts.get(number - 1))
        : Optional.empty();
  }

  /** What its pages are called, made anew: who names many pages asks once. */
  public PageNames pageNames() {
    return PageNames.of(this);
  }

  /** The part to which a page belongs; empty if it is one of the file's own. */
  public Optional<Part> partOfPage(int page) {
    return parts.stream().filter(part -> part.holds(page)).findFirst();
  }
}
