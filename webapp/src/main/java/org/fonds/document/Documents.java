package org.fonds.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Original;
import org.fonds.store.StoredDocument;

/**
 * Finds documents by their ids, as the store holds them and those who ask may see them: the index
 * has no part in it. What they may not see is not there.
 */
public final class Documents {

  private final ArchiveStore store;
  private final Vocabularies vocabularies;
  private final Copies copies;
  private final Optional<Supplier<LocalDate>> closedOn;

  /**
   * How copies of documents are found or made.
   *
   * @param access of a scan, whose words can be selected
   * @param redacted of a redacted document, without what is blacked out
   */
  public record Copies(
      Function<DocumentId, Optional<Path>> access, Function<DocumentId, Optional<Path>> redacted) {}

  /** Everything, of an archive without copies. */
  public Documents(ArchiveStore store, Vocabularies vocabularies) {
    this(store, vocabularies, new Copies(id -> Optional.empty(), id -> Optional.empty()));
  }

  /** Everything. */
  public Documents(ArchiveStore store, Vocabularies vocabularies, Copies copies) {
    this(store, vocabularies, copies, Optional.empty());
  }

  private Documents(
      ArchiveStore store,
      Vocabularies vocabularies,
      Copies copies,
      Optional<Supplier<LocalDate>> closedOn) {
    this.store = store;
    this.vocabularies = vocabularies;
    this.copies = copies;
    this.closedOn = closedOn;
  }

  /**
   * The same as readers see them.
   *
   * @param today the day that counts for what opens by itself
   */
  public Documents forReaders(Supplier<LocalDate> today) {
    return new Documents(store, vocabularies, copies, Optional.of(today));
  }

  /**
   * The document with this id.
   *
   * @param id any text, in large or small letters; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Optional<ArchivedDocument> find(String id) {
    return wellFormed(id).flatMap(store::find).flatMap(this::seen).map(this::withTerms);
  }

  /** A document as it would be with another description. */
  public ArchivedDocument described(ArchivedDocument document, Description otherwise) {
    return withTerms(document.stored().withDescription(otherwise));
  }

  /**
   * The bytes of the source file as they came; neither description nor text is read for it. Of a
   * redacted document readers get none.
   *
   * @param id any text; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Optional<Original> original(String id) {
    return wellFormed(id).filter(this::showsFile).flatMap(store::original);
  }

  /**
   * A PDF that shows the pages of a scan with their words, which can be selected and marked; may
   * take seconds where it has to be made first. Empty for documents that OCR has not read.
   *
   * @param id any text; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Optional<Path> accessCopy(String id) {
    return wellFormed(id).filter(this::showsFile).flatMap(copies.access());
  }

  /**
   * A PDF of images of a redacted document's pages, with what is blacked out for readers and the
   * words outside; may take long where it has to be made first. Empty for all other documents.
   *
   * @param id any text; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Optional<Path> redactedCopy(String id) {
    return wellFormed(id).filter(this::isOpen).flatMap(copies.redacted());
  }

  private Optional<StoredDocument> seen(StoredDocument stored) {
    return closedOn.isEmpty() ? Optional.of(stored) : stored.forReaders(closedOn.get().get());
  }

  private boolean showsFile(DocumentId id) {
    return isOpen(id) && (closedOn.isEmpty() || store.redactions(id).areNone());
  }

  private boolean isOpen(DocumentId id) {
    return closedOn.isEmpty()
        || store
            .access(id)
            .filter(access -> access.on(closedOn.get().get()) == AccessLevel.OPEN)
            .isPresent();
  }

  private static Optional<DocumentId> wellFormed(String id) {
    String spoken = id.toLowerCase(Locale.ROOT);
    return DocumentId.isWellFormed(spoken) ? Optional.of(new DocumentId(spoken)) : Optional.empty();
  }

  private ArchivedDocument withTerms(StoredDocument stored) {
    Description description = stored.description();
    String type = description.type();
    return new ArchivedDocument(
        stored,
        type == null ? null : term(vocabularies.types(), type),
        terms(vocabularies.countries(), description.countries()),
        terms(vocabularies.organisations(), description.organisations()),
        terms(vocabularies.events(), description.events()));
  }

  private static List<Term> terms(Vocabulary vocabulary, List<String> ids) {
    return ids.stream().map(id -> term(vocabulary, id)).toList();
  }

  /** A term that has left the vocabulary since goes by its id. */
  private static Term term(Vocabulary vocabulary, String id) {
    return vocabulary.find(id).orElseGet(() -> named(id));
  }

  private static Term named(String id) {
    return new Term(
        id,
        Map.of("en", id),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null);
  }
}
