package org.fonds.quotation.solr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.OutdatedIndexException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.quotation.Agreement;
import org.fonds.quotation.Footnote;
import org.fonds.quotation.PassageSearch;
import org.fonds.quotation.Quotation;
import org.fonds.quotation.QuotedPassage;
import org.fonds.quotation.Verification;
import org.fonds.quotation.VersionSearch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies quotations: finds where in the archive words stand that somebody has quoted, as far as
 * who asks may see it, and compares both. Safe for several threads.
 */
public final class Quotations {

  private static final Logger LOG = LoggerFactory.getLogger(Quotations.class);

  private static final int MOST_DOCUMENTS = 8;
  private static final int MOST_READINGS = 4;

  /** What is not named by an address has to be more like than what is. */
  private static final double LEAST_LIKENESS = 0.6;

  private final QuotedPages pages;
  private final Documents documents;

  /**
   * @param documents as who asks may see them
   */
  public Quotations(ArchiveIndex index, Documents documents) {
    this.pages = new QuotedPages(index);
    this.documents = documents;
  }

  /**
   * Finds what was pasted.
   *
   * @param pasted a quotation, or a footnote with one
   * @param documentId in which alone it is sought; null for everywhere
   */
  public Verification verify(String pasted, @Nullable String documentId) {
    if (Quotation.isTooLong(pasted)) {
      return new Verification.TooLong(pasted.length());
    }
    Footnote footnote = Footnote.read(pasted);
    if (documentId != null) {
      Optional<ArchivedDocument> document = documents.find(documentId);
      return document.isEmpty()
          ? new Verification.NoDocument(missing(documentId))
          : within(document.get(), footnote);
    }
    String named = footnote.documentId();
    Optional<ArchivedDocument> document = named == null ? Optional.empty() : documents.find(named);
    if (document.isPresent()
        && within(document.get(), footnote) instanceof Verification.Found found) {
      return found;
    }
    try {
      return everywhere(footnote, named == null || document.isPresent() ? null : missing(named));
    } catch (IndexUnavailableException | CorruptIndexException | OutdatedIndexException e) {
      LOG.warn("A quotation was not found: {}", e.getMessage());
      return new Verification.Unavailable(
          "The search index does not answer at the moment, so the words cannot be found among all"
              + " documents; with the address of the document they can be compared.");
    }
  }

  /**
   * Finds a quotation in a document.
   *
   * @param near the page on which it is sought first, counted from 1; 0 for any
   */
  public Optional<QuotedPassage> in(ArchivedDocument document, Quotation quotation, int near) {
    return VersionSearch.find(document, documents.texts(document), quotation, near);
  }

  /**
   * The same for marking it: earlier versions of the text are read only where the newest has other
   * words.
   */
  public Optional<QuotedPassage> mark(ArchivedDocument document, Quotation quotation, int near) {
    return new PassageSearch(document.pages())
        .find(quotation, near)
        .filter(passage -> passage.comparison().isExact())
        .map(passage -> new QuotedPassage(document, quotation, passage, null, null))
        .or(() -> in(document, quotation, near));
  }

  private Verification.Missing missing(String id) {
    return new Verification.Missing(id, documents.withdrawal(id).orElse(null));
  }

  private Verification within(ArchivedDocument document, Footnote footnote) {
    List<Quotation> readings =
        footnote.quotations().stream()
            .filter(Quotation::canBeCompared)
            .filter(each -> !each.isNoMoreThan(document.description().title()))
            .limit(MOST_READINGS)
            .toList();
    if (readings.isEmpty()) {
      return new Verification.TooShort(footnote);
    }
    int near = Objects.requireNonNullElse(footnote.page(), 0);
    return readings.stream()
        .flatMap(each -> in(document, each, near).stream())
        .max(Comparator.comparingDouble(QuotedPassage::likeness))
        .<Verification>map(found -> new Verification.Found(footnote, List.of(found), null))
        .orElseGet(() -> new Verification.Absent(footnote, readings.getFirst(), null));
  }

  private Verification everywhere(Footnote footnote, Verification.@Nullable Missing missing) {
    List<Quotation> readings =
        footnote.quotations().stream().filter(Quotation::canBeSought).limit(MOST_READINGS).toList();
    if (readings.isEmpty()) {
      return new Verification.TooShort(footnote);
    }
    List<QuotedPassage> titles = new ArrayList<>();
    for (Quotation reading : readings) {
      List<QuotedPassage> found = found(reading, footnote);
      List<QuotedPassage> more = found.stream().filter(each -> !isTitle(each)).toList();
      if (!more.isEmpty()) {
        return new Verification.Found(footnote, more, missing);
      }
      titles.addAll(found);
    }
    return titles.isEmpty()
        ? new Verification.Absent(footnote, readings.getFirst(), missing)
        : new Verification.Found(footnote, titles, missing);
  }

  /** A footnote has the title of its document between marks too. */
  private static boolean isTitle(QuotedPassage found) {
    return found.quotation().isNoMoreThan(found.document().description().title());
  }

  private List<QuotedPassage> found(Quotation quotation, Footnote footnote) {
    Set<String> seen = new HashSet<>();
    Comparator<QuotedPassage> likeliest = Comparator.comparingDouble(QuotedPassage::likeness);
    return pages.of(quotation, MOST_DOCUMENTS).stream()
        .flatMap(candidate -> candidate(candidate, quotation))
        .filter(found -> found.likeness() >= LEAST_LIKENESS)
        .filter(found -> seen.add(found.document().id()))
        .sorted(likeliest.reversed().thenComparingInt(each -> isNamed(each, footnote) ? 0 : 1))
        .toList();
  }

  private static boolean isNamed(QuotedPassage found, Footnote footnote) {
    return Agreement.of(footnote, found).stream()
        .anyMatch(each -> each.matter() == Agreement.Matter.REFERENCE_CODE && each.agrees());
  }

  private Stream<QuotedPassage> candidate(Candidate candidate, Quotation quotation) {
    return documents
        .find(candidate.documentId())
        .flatMap(document -> in(document, quotation, candidate.page()))
        .stream();
  }
}
