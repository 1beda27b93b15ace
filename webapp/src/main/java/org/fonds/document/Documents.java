package org.fonds.document;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.fonds.audit.Deed;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.description.Vocabularies;
import org.fonds.description.Withdrawal;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.Original;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;

/**
 * Finds documents by their ids, as the store holds them and those who ask may see them: the index
 * has no part in it. What they may not see is not there.
 */
public final class Documents {

  private static final int READ_AT_ONCE = 8;

  private final ArchiveStore store;
  private final Doors doors;
  private final Naming naming;
  private final Copies copies;
  private final Optional<Watch> watch;

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
    this(store, Doors.open(store), new Naming(vocabularies), copies, Optional.empty());
  }

  private Documents(
      ArchiveStore store, Doors doors, Naming naming, Copies copies, Optional<Watch> watch) {
    this.store = store;
    this.doors = doors;
    this.naming = naming;
    this.copies = copies;
    this.watch = watch;
  }

  /**
   * The same as readers see them.
   *
   * @param today the day that counts for what opens by itself
   */
  public Documents forReaders(Supplier<LocalDate> today) {
    return new Documents(store, Doors.ofReaders(store, today), naming, copies, Optional.empty());
  }

  /**
   * The same, but somebody is told before anything is given away that is closed to readers.
   *
   * @param today the day that counts for what opens by itself
   * @param witness whatever it throws keeps the document from being read
   */
  public Documents witnessed(Supplier<LocalDate> today, BiConsumer<DocumentId, Deed> witness) {
    return new Documents(
        store, doors, naming, copies, Optional.of(new Watch(store, today, witness)));
  }

  /**
   * The document with this id.
   *
   * @param id any text, in large or small letters; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Optional<ArchivedDocument> find(String id) {
    Optional<StoredDocument> found =
        doors.evenly(
            () -> wellFormed(id).filter(doors::leadTo).flatMap(store::find).flatMap(doors::seen));
    found.ifPresent(document -> tell(document.id(), Deed.CLOSED_READ));
    return found.map(naming::named);
  }

  /**
   * What is said of documents, in the order of their ids, as far as who asks may see it; of a
   * document that is not there, or not for them, there is nothing. A few are read at a time, and
   * nothing of them but what is said: an archive can be gone through whole. Unlike {@link #find} an
   * answer of nothing takes no time of its own, so the ids must be such as who asks has been shown.
   *
   * @param ids may be without end
   * @return throws {@link org.fonds.store.StoreException} while it is read, if the disk refuses or
   *     a description was altered
   */
  public Stream<DescribedDocument> described(Stream<String> ids) {
    return ids.flatMap(id -> wellFormed(id).stream())
        .gather(Gatherers.mapConcurrent(READ_AT_ONCE, this::seenDescription))
        .flatMap(Optional::stream)
        .map(this::told);
  }

  private Optional<DescribedDocument> seenDescription(DocumentId id) {
    return store.description(id).flatMap(doors::seen).map(said -> naming.named(id, said));
  }

  private DescribedDocument told(DescribedDocument document) {
    watch.ifPresent(
        watching -> watching.tell(document.id(), document.description(), Deed.CLOSED_READ));
    return document;
  }

  /**
   * Whether {@link #find} would find a document; nothing of it is read, and nobody is told.
   *
   * @param id any text; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public boolean isThere(String id) {
    return wellFormed(id).filter(doors::isThere).isPresent();
  }

  /**
   * Why there is nothing at an address any more, for those who may not see what was there; empty
   * where nothing ever was, or is closed.
   *
   * @param id any text; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Optional<Withdrawal> withdrawal(String id) {
    return doors.areOpen()
        ? Optional.empty()
        : doors.evenly(() ->
            wellFormed(id)
                .flatMap(store::access)
                .flatMap(access -> Optional.ofNullable(access.withdrawal())));
  }

  /**
   * The units in which a document lies, the widest first, as far as who asks may see them.
   *
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public List<ArchivedDocument> above(ArchivedDocument document) {
    Deque<ArchivedDocument> above = new ArrayDeque<>();
    Set<DocumentId> seen = new HashSet<>(Set.of(document.stored().id()));
    DocumentId parent = document.description().parent();
    while (parent != null && seen.add(parent)) {
      Optional<ArchivedDocument> unit = find(parent.text());
      unit.ifPresent(above::addFirst);
      parent = unit.map(each -> each.description().parent()).orElse(null);
    }
    return List.copyOf(above);
  }

  /**
   * The texts of a document as who asks may see them, the newest first, each read only when it is
   * asked for; of versions that cannot be read any more none. Of a document that is not wholly open
   * to who asks there are none, nor of versions that were not.
   *
   * @throws org.fonds.store.StoreException while the stream is read, if the disk refuses
   */
  public Stream<DatedText> texts(ArchivedDocument document) {
    DocumentId id = document.stored().id();
    if (!doors.showsFile(id)) {
      return Stream.empty();
    }
    return store.versions(id).reversed().stream()
        .flatMap(version ->
            version(id, version.number())
                .map(then -> new DatedText(version.number(), version.at(), then.correctedPages()))
                .stream());
  }

  private Optional<StoredDocument> version(DocumentId id, int number) {
    try {
      return store.find(id, number).filter(doors::showsVersion);
    } catch (CorruptDocumentException _) {
      return Optional.empty();
    }
  }

  /** A document that is not in the archive yet, of which only this is said. */
  public ArchivedDocument draft(Description said) {
    return naming.named(
        new StoredDocument(
            DocumentId.random(),
            SourceFile.none(),
            said,
            TextOutcome.NO_FILE,
            List.of(),
            Instant.EPOCH));
  }

  /** A document as it would be with another description. */
  public ArchivedDocument described(ArchivedDocument document, Description otherwise) {
    return naming.named(document.stored().withDescription(otherwise));
  }

  /**
   * The bytes of the source file as they came; neither description nor text is read for it. Of a
   * redacted document readers get none.
   *
   * @param id any text; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Optional<Original> original(String id) {
    Optional<DocumentId> shown = doors.evenly(() -> wellFormed(id).filter(doors::showsFile));
    shown.ifPresent(known -> tell(known, Deed.CLOSED_FILE_TAKEN));
    return shown.flatMap(store::original);
  }

  /**
   * A PDF that shows the pages of a scan with their words, which can be selected and marked; may
   * take seconds where it has to be made first. Empty for documents that OCR has not read.
   *
   * @param id any text; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Optional<Path> accessCopy(String id) {
    Optional<DocumentId> shown = doors.evenly(() -> wellFormed(id).filter(doors::showsFile));
    shown.ifPresent(known -> tell(known, Deed.CLOSED_FILE_TAKEN));
    return shown.flatMap(copies.access());
  }

  /**
   * Tells that somebody is about to read a document by other ways than these.
   *
   * @param id any text; one that has not the form of an id tells of nothing
   */
  public void tellOf(String id) {
    wellFormed(id).ifPresent(known -> tell(known, Deed.CLOSED_READ));
  }

  private void tell(DocumentId id, Deed deed) {
    watch.ifPresent(watching -> watching.tell(id, deed));
  }

  /**
   * A PDF of images of a redacted document's pages, with what is blacked out for readers and the
   * words outside; may take long where it has to be made first. Empty for all other documents.
   *
   * @param id any text; one that has not the form of an id finds nothing
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Optional<Path> redactedCopy(String id) {
    return doors.evenly(() -> wellFormed(id).filter(doors::isOpen)).flatMap(copies.redacted());
  }

  private static Optional<DocumentId> wellFormed(String id) {
    String spoken = id.toLowerCase(Locale.ROOT);
    return DocumentId.isWellFormed(spoken) ? Optional.of(new DocumentId(spoken)) : Optional.empty();
  }
}
