package org.fonds.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.fonds.description.DocumentId;

/**
 * The pipeline. A source is handed in with {@link #accept}, which returns as soon as nothing can
 * lose it any more, and becomes a document with {@link #process}; {@link #ingest} does both. What a
 * crash interrupts is done again by {@link #resume}.
 *
 * <p>Safe for several threads: texts are read side by side, the store has one writer.
 *
 * <p>Methods that index throw {@link org.fonds.index.IndexException} where the index cannot be
 * reached; the source is stored then, and the next {@link #resume} indexes it.
 */
public final class Ingest {

  private final Inbox inbox;
  private final Shelving shelving;
  private final Indexing indexing;
  private final ImageReading images;
  private final KnownBytes known;
  private final Copies copies;
  private final ContainerSources containers;
  private final WaitingSources waiting;
  private final Intake intake;

  Ingest(
      Inbox inbox,
      DocumentIds ids,
      Catalogue catalogue,
      Shelving shelving,
      Changes changes,
      Indexing indexing,
      ImageReading images,
      Mending mending,
      ContainerSources containers) {
    this.inbox = inbox;
    this.shelving = shelving;
    this.indexing = indexing;
    this.images = images;
    this.copies = new Copies(catalogue, changes, indexing);
    this.known = new KnownBytes(catalogue, changes, copies, mending);
    this.containers = containers;
    this.waiting = new WaitingSources(inbox.entries());
    this.intake = new Intake(inbox, ids, catalogue, copies, waiting);
  }

  /**
   * Takes one source all the way; a search finds it when this returns.
   *
   * @param steps is told what has been done, in any thread, before this returns
   */
  public IngestOutcome ingest(SourceSubmission submission, Consumer<IngestStep> steps) {
    return switch (accept(submission, steps)) {
      case Acceptance.Settled settled -> settled.outcome();
      case Acceptance.Accepted accepted -> process(accepted.id(), steps);
    };
  }

  /** Takes a source into the inbox, or says why there is no need or no way to. */
  public Acceptance accept(SourceSubmission submission, Consumer<IngestStep> steps) {
    return intake.accept(submission, steps);
  }

  /** As {@link Intake#receive}. */
  Acceptance receive(SourceSubmission submission, String sha256) {
    return intake.receive(submission, sha256);
  }

  /** What is known of bytes that come again. */
  KnownBytes known() {
    return known;
  }

  /** How sources are unpacked that hold others. */
  ContainerSources containers() {
    return containers;
  }

  /**
   * Makes a document of an accepted source, or of each file in it if it is a container; a search
   * finds it when this returns.
   */
  public IngestOutcome process(DocumentId accepted, Consumer<IngestStep> steps) {
    IngestOutcome outcome = makeDocuments(accepted, steps);
    publish();
    steps.accept(IngestStep.INDEXED);
    return outcome;
  }

  /** As {@link #makeDocuments}, of what is known to be no container. */
  IngestOutcome shelve(DocumentId accepted, Consumer<IngestStep> steps) {
    Optional<InboxEntry> claimed = waiting.claim(accepted);
    if (claimed.isEmpty()) {
      return new IngestOutcome.Unchanged(accepted);
    }
    InboxEntry entry = claimed.get();
    try {
      IngestOutcome outcome =
          intake
              .catalogued(entry.sha256())
              .filter(id -> !id.equals(entry.id()))
              .map(id -> copyOf(id, entry))
              .orElseGet(() -> shelving.shelve(entry, steps));
      if (outcome instanceof IngestOutcome.Failed failed) {
        inbox.reject(entry, entry.path() + ": " + failed.reason());
      } else {
        inbox.finish(entry);
      }
      waiting.leave(entry);
      steps.accept(IngestStep.LEFT_INBOX);
      return outcome;
    } finally {
      waiting.release(entry);
    }
  }

  /** Between acceptance and now its bytes have become a document under another id. */
  private IngestOutcome copyOf(DocumentId id, InboxEntry entry) {
    copies.add(id, entry.sha256(), entry.submission(), entry.acceptedAt());
    copies.store(waiting::contains);
    return new IngestOutcome.Duplicate(id);
  }

  /** As {@link #process}, but a search finds it only after {@link #publish}. */
  public IngestOutcome makeDocuments(DocumentId accepted, Consumer<IngestStep> steps) {
    Optional<InboxEntry> found = waiting.find(accepted);
    if (found.isEmpty()) {
      return shelve(accepted, steps);
    }
    InboxEntry entry = found.get();
    FoundSource source = new FoundSource(entry.source(), entry.name(), entry.path(), null);
    try (UnpackedSource unpacked = containers.of(source)) {
      IngestReport files = new ContainerIngest(this, entry, unpacked, steps).members();
      if (!unpacked.container()) {
        return ContainerIngest.with(files, shelve(accepted, steps));
      }
      // Copies are known from nothing but the container: it goes when they are stored.
      copies.store(waiting::contains);
      inbox.finish(entry);
      waiting.leave(entry);
      steps.accept(IngestStep.LEFT_INBOX);
      return new IngestOutcome.Unpacked(
          unpacked.sources().size(), ContainerIngest.note(files), files.hasFailures());
    }
  }

  /**
   * Lets searches find everything that was shelved, and documents by the copies that were found of
   * them.
   */
  public void publish() {
    copies.store(waiting::contains);
    copies.enqueue();
    indexing.publish();
  }

  /** What became of a source that was accepted, if it is a document by now. */
  public Optional<IngestOutcome> became(DocumentId accepted) {
    return shelving.standing(accepted);
  }

  /** Accepted sources that are no documents yet, with their file names. */
  public Map<DocumentId, String> waiting() {
    return waiting.names();
  }

  /**
   * Does again what an interruption left undone: sources in the inbox become documents, and what
   * the index lacks is put there. Documents whose images nobody could read are read by OCR, if it
   * is available by now. To be called after opening, and when the index is back.
   *
   * @return what became of the sources that were found in the inbox, and of the images
   */
  public IngestReport resume() {
    return resume(progress -> {});
  }

  /**
   * As {@link #resume()}.
   *
   * @param progress is told of each source from the inbox
   */
  public IngestReport resume(Consumer<IngestProgress> progress) {
    return resume(progress, (accepted, outcome) -> {});
  }

  /**
   * As {@link #resume(Consumer)}.
   *
   * @param became is told of each source from the inbox, by the id under which it was accepted
   */
  public IngestReport resume(
      Consumer<IngestProgress> progress, BiConsumer<DocumentId, IngestOutcome> became) {
    IngestReport.Builder report = new IngestReport.Builder();
    List<InboxEntry> entries = inbox.entries();
    ProgressCounter counter = new ProgressCounter(entries.size(), progress);
    for (InboxEntry entry : entries) {
      IngestOutcome outcome = makeDocuments(entry.id(), step -> {});
      report.add(entry.path(), outcome);
      became.accept(entry.id(), outcome);
      counter.done(entry.path(), outcome);
    }
    copies.store(waiting::contains);
    copies.enqueue();
    indexing.indexOwed();
    return report.build();
  }

  /** Documents that were closed until today, and that readers do not find yet. */
  public List<DocumentId> dueToOpen() {
    return indexing.dueToOpen();
  }

  /** Lets readers find what was closed to them until today. */
  public void openWhatIsDue() {
    indexing.openWhatIsDue();
  }

  /**
   * Reads by OCR the documents whose images nobody could read when they came, if OCR is available
   * by now; takes as long as OCR does.
   *
   * @return what became of each of them
   */
  public IngestReport readImages() {
    return readImages(progress -> {}, new StopRequest());
  }

  /**
   * As {@link #readImages()}.
   *
   * @param progress is told of each document whose images were read
   * @param stop those that are left then are read the next time
   */
  public IngestReport readImages(Consumer<IngestProgress> progress, StopRequest stop) {
    return readImages(new OcrWanted.Waiting(), progress, stop);
  }

  /**
   * Reads documents by OCR, if it is available; takes as long as OCR does. The text that a document
   * had before is kept as its earlier version.
   *
   * @param progress is told of each document that was read
   * @param stop those that are left then are read the next time
   * @return what became of each of them
   */
  public IngestReport readImages(
      OcrWanted wanted, Consumer<IngestProgress> progress, StopRequest stop) {
    return images.read(wanted, progress, stop);
  }

  /** Whether images can be read: OCR is wanted and tesseract is installed here. */
  public boolean readsImages() {
    return images.isPossible();
  }
}
