package org.fonds.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fonds.description.Description;
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

  static final String ACCEPTED = "accepted";
  static final String DESCRIBED_BESIDE = "the description beside the file has changed";

  /** Why a version was made from what lay beside the file, not by a person in the site. */
  static final Set<String> FROM_FILE = Set.of(ACCEPTED, DESCRIBED_BESIDE);

  private final Inbox inbox;
  private final DocumentIds ids;
  private final Shelving shelving;
  private final Changes changes;
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
    this.ids = ids;
    this.shelving = shelving;
    this.changes = changes;
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

  /**
   * Makes a document of what is said of a unit for which there is no file, such as a fonds; a
   * search finds it when this returns.
   *
   * @param who the person who describes
   * @param why a sentence of that person; may be empty
   */
  public UnitOutcome describeUnit(Description said, String who, String why) {
    DocumentId id = ids.newId();
    Optional<String> objection = changes.objection(id, said.parent());
    if (objection.isPresent()) {
      return new UnitOutcome.Refused(objection.get());
    }
    shelving.shelve(List.of(new ImportOrder.NewUnit(id, said)), who, reason(why));
    publish();
    return new UnitOutcome.Described(id);
  }

  /**
   * Gives a document a new description; the earlier ones stay in its history.
   *
   * @param who the person who describes
   * @param why a sentence of that person, kept with the version; may be empty
   * @return described, unchanged or missing
   */
  public IngestOutcome describe(DocumentId id, Description description, String who, String why) {
    return change(id, now -> description, who, why);
  }

  /**
   * As {@link #describe(DocumentId, Description, String, String)}, but only what the person has
   * seen is replaced.
   *
   * @param shown the description that the person saw
   * @return unchanged also if the document is described otherwise by now
   */
  public IngestOutcome describe(
      DocumentId id, Description shown, Description written, String who, String why) {
    return change(id, now -> now.equals(shown) ? written : now, who, why);
  }

  /**
   * As {@link #describe(DocumentId, Description, Description, String, String)}, many together; a
   * search finds all of them when this returns.
   *
   * @return what became of each, in the same order
   */
  public List<IngestOutcome> describeAll(List<DescriptionChange> all, String who, String why) {
    List<IngestOutcome> outcomes =
        all.stream()
            .map(each ->
                changes.describe(
                    each.id(),
                    now -> now.equals(each.shown()) ? each.written() : now,
                    who,
                    reason(why)))
            .toList();
    indexing.publish();
    return outcomes;
  }

  /** Lets searches find documents by the vocabularies as they are now. */
  public void indexAgain(List<DocumentId> ids) {
    indexing.indexAgain(ids);
  }

  private IngestOutcome change(
      DocumentId id, UnaryOperator<Description> description, String who, String why) {
    IngestOutcome outcome = changes.describe(id, description, who, reason(why));
    indexing.publish();
    return outcome;
  }

  /** With a reason of the pipeline's own a later run takes a version for what lay beside a file. */
  private static String reason(String why) {
    return why.isBlank() || FROM_FILE.contains(why) ? "described" : why;
  }
}
