package org.fonds.ingest;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.fonds.description.DescriptionReader;
import org.fonds.description.IndexerException;
import org.fonds.description.Vocabularies;
import org.fonds.extraction.IsolatedExtractor;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.Patience;
import org.fonds.index.client.Room;
import org.fonds.index.client.SolrSettings;
import org.fonds.store.ArchiveStore;
import org.fonds.vocabulary.VocabularyEditing;

/**
 * An archive that is open: its home folder, vocabularies, store and index, and the ways in. One
 * process at a time can have it open.
 */
public final class Archive implements AutoCloseable {

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final ArchiveHome home;
  private final Vocabularies vocabularies;
  private final VocabularyEditing editing;
  private final ArchiveStore store;
  private final Rooms rooms;
  private final AccessCopies accessCopies;
  private final RedactedCopies redactedCopies;
  private final Redacting redacting;
  private final PageDrawings drawings;
  private final Correcting correcting;
  private final Ingest ingest;
  private final DescriptionChanges descriptionChanges;
  private final Imports imports;
  private final Reindex reindex;
  private final Check check;
  private final OpenedParts parts;

  private Archive(
      IndexerSettings settings, String command, Opening opening, Supplier<LocalDate> today) {
    try {
      home = opened(ArchiveHome.open(settings.home(), command));
      VocabularySeed.sow(settings.vocabularies(), home.vocabularies());
      vocabularies = Vocabularies.read(home.vocabularies());
      editing = VocabularyEditing.open(home.vocabularies(), vocabularies, InstantSource.system());
      store = opened(openStore(settings, home));
      Catalogue catalogue = opened(Catalogue.open(home.catalogue(), store));
      rooms = opened(new Rooms(room -> opening.open(settings.solr(), home.folder(), room)));
      IndexedDocuments documents = new IndexedDocuments(vocabularies);
      IsolatedExtractor extractor =
          opened(new IsolatedExtractor(settings.extraction(), settings.ocr(), home.work()));
      accessCopies = new AccessCopies(home.derivatives(), store, extractor);
      StacksFilling filling = opened(new StacksFilling());
      Indexing indexing = new Indexing(store, catalogue, documents, rooms, filling, today);
      Changes changes = new Changes(store, catalogue, indexing);
      redactedCopies = new RedactedCopies(home.derivatives(), store, extractor.pages());
      redacting = new Redacting(store, extractor.pages(), changes, indexing, home.work());
      drawings = new PageDrawings(extractor.pages(), home.work());
      correcting = new Correcting(store, changes, indexing, InstantSource.system());
      SecondReading second =
          new SecondReading(extractor, store, catalogue, changes, accessCopies, redacting);
      DocumentIds ids = new DocumentIds(store);
      Shelving shelving = new Shelving(extractor, store, catalogue, indexing, accessCopies);
      descriptionChanges = new DescriptionChanges(ids, shelving, changes, indexing);
      imports =
          new Imports(
              store, ids, shelving, changes, indexing, new ImportJournal(home.importUnderWay()));
      imports.finish();
      ingest =
          new Ingest(
              Inbox.open(home.inbox(), home.rejected()),
              ids,
              catalogue,
              shelving,
              changes,
              indexing,
              new ImageReading(second, store, catalogue, indexing),
              new Mending(second),
              new ContainerSources(extractor, descriptions(), home.work()));
      parts = new OpenedParts(store, extractor, home.work());
      reindex = new Reindex(store, indexing);
      check = new Check(store, rooms, indexing, ingest, today);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Opens an archive, or makes one.
   *
   * @param command what a second process is told that this one is, such as {@code fonds ingest}
   * @throws HomeInUseException if another process has it open
   * @throws org.fonds.description.InvalidVocabulariesException if its vocabularies have faults
   * @throws org.fonds.index.IndexException if the index cannot be used; its message says why
   * @throws IndexerException if the disk refuses
   */
  public static Archive open(IndexerSettings settings, String command) {
    return open(settings, command, Patience.none());
  }

  /**
   * As {@link #open(IndexerSettings, String)}.
   *
   * @param patience with an index that is away for a while
   */
  public static Archive open(IndexerSettings settings, String command, Patience patience) {
    return open(settings, command, patience, Archive::today);
  }

  /**
   * As {@link #open(IndexerSettings, String, Patience)}.
   *
   * @param today the day that counts for what opens by itself
   */
  public static Archive open(
      IndexerSettings settings, String command, Patience patience, Supplier<LocalDate> today) {
    return new Archive(
        settings,
        command,
        (solr, home, room) -> ArchiveIndex.open(solr, home, room, patience),
        today);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** Opens an archive with an empty index, to be filled by {@link #reindex}. */
  public static Archive openWithEmptyIndex(IndexerSettings settings, String command) {
    return openWithEmptyIndex(settings, command, Patience.none());
  }

  /**
   * As {@link #openWithEmptyIndex(IndexerSettings, String)}.
   *
   * @param patience with an index that is away for a while
   */
  public static Archive openWithEmptyIndex(
      IndexerSettings settings, String command, Patience patience) {
    return new Archive(
        settings,
        command,
        (solr, home, room) -> ArchiveIndex.openEmpty(solr, home, room, patience),
        Archive::today);
  }

  /**
   * Opens the store alone.
   *
   * @throws org.fonds.store.StoreException if it cannot be opened
   */
  public static ArchiveStore openStore(IndexerSettings settings, ArchiveHome home) {
    return settings.store() == null
        ? ArchiveStore.open(home.store())
        : ArchiveStore.openShared(settings.store(), home.writer());
  }

  /** How the index of a room is opened. */
  @FunctionalInterface
  private interface Opening {
    ArchiveIndex open(SolrSettings settings, Path home, Room room);
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.push(part);
    return part;
  }

  public ArchiveHome home() {
    return home;
  }

  public Vocabularies vocabularies() {
    return vocabularies;
  }

  /** Where the vocabularies are changed. */
  public VocabularyEditing editing() {
    return editing;
  }

  /** Reads descriptions against this archive's vocabularies. */
  public DescriptionReader descriptions() {
    return new DescriptionReader(vocabularies);
  }

  public ArchiveStore store() {
    return store;
  }

  /** The index of what readers may see, and of nothing else. */
  public ArchiveIndex index() {
    return rooms.readingRoom();
  }

  /** The index of everything; that of the readers as long as it is the same or more complete. */
  public ArchiveIndex indexForStaff() {
    return rooms.forStaff();
  }

  /** The files within files. */
  public OpenedParts parts() {
    return parts;
  }

  /** Copies of scans whose words can be selected. */
  public AccessCopies accessCopies() {
    return accessCopies;
  }

  /** What readers get of redacted documents. */
  public RedactedCopies redactedCopies() {
    return redactedCopies;
  }

  /** Where black boxes are drawn on pages. */
  public Redacting redacting() {
    return redacting;
  }

  /** Where pages of files are drawn to be shown. */
  public PageDrawings drawings() {
    return drawings;
  }

  /** Where the text of pages is corrected. */
  public Correcting correcting() {
    return correcting;
  }

  public Ingest ingest() {
    return ingest;
  }

  /** What people say of documents. */
  public DescriptionChanges descriptionChanges() {
    return descriptionChanges;
  }

  /** How many descriptions are taken over together. */
  public Imports imports() {
    return imports;
  }

  public Reindex reindex() {
    return reindex;
  }

  public Check check() {
    return check;
  }

  /** Closes everything, what was opened last first. */
  @Override
  public void close() {
    RuntimeException failure = null;
    while (!open.isEmpty()) {
      AutoCloseable part = open.pop();
      try {
        part.close();
      } catch (Exception e) {
        IndexerException refused = new IndexerException(part + " does not close", e);
        if (failure == null) {
          failure = refused;
        } else {
          failure.addSuppressed(refused);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
