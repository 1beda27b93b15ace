package org.fonds.ingest;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageText;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Correction;
import org.fonds.store.Corrections;
import org.fonds.store.StoredDocument;

/**
 * Where people correct the text of pages. What the machine read is kept beside the correction, and
 * either is found. Safe for several threads.
 */
public final class Correcting {

  private final ArchiveStore store;
  private final Changes changes;
  private final Indexing indexing;
  private final InstantSource clock;

  Correcting(ArchiveStore store, Changes changes, Indexing indexing, InstantSource clock) {
    this.store = store;
    this.changes = changes;
    this.indexing = indexing;
    this.clock = clock;
  }

  /**
   * The words of a page as people read them; empty if there is no such document or page.
   *
   * @param page counted from 1
   */
  public Optional<String> words(DocumentId id, int page) {
    return store.find(id).flatMap(document -> words(document, page));
  }

  private static Optional<String> words(StoredDocument document, int page) {
    int last =
        Math.max(
            Math.max(1, document.file().pageCount()),
            document.pages().stream().mapToInt(PageText::number).max().orElse(0));
    return page < 1 || page > last || !document.file().isThere()
        ? Optional.empty()
        : Optional.of(
            document.correctedPages().stream()
                .filter(each -> each.number() == page)
                .findFirst()
                .map(PageText::text)
                .orElse(""));
  }

  /**
   * Corrects a page as a new version, if it still says what the person began with. A search finds
   * the words when this returns. What equals the machine's words takes the correction back.
   *
   * @param shown what the page said
   * @param who the name of the person
   * @param why a sentence of that person; may be empty
   */
  public CorrectingOutcome correct(
      DocumentId id, int page, String shown, String written, String who, String why) {
    AtomicReference<CorrectingOutcome> refused = new AtomicReference<>();
    IngestOutcome outcome =
        changes.correct(
            id,
            document -> {
              Optional<String> now = words(document, page);
              if (now.isEmpty()) {
                refused.set(new CorrectingOutcome.Missing());
                return document;
              }
              if (!now.get().equals(shown)) {
                refused.set(new CorrectingOutcome.ChangedMeanwhile(now.get()));
                return document;
              }
              return corrected(document, page, written, who);
            },
            who,
            why.isBlank() ? "corrected page " + page : why.strip());
    indexing.publish();
    CorrectingOutcome objection = refused.get();
    if (objection != null) {
      return objection;
    }
    return switch (outcome) {
      case IngestOutcome.Described(_, int version) -> new CorrectingOutcome.Corrected(version);
      case IngestOutcome.Unchanged _ -> new CorrectingOutcome.Unchanged();
      default -> new CorrectingOutcome.Missing();
    };
  }

  private StoredDocument corrected(StoredDocument document, int page, String words, String who) {
    Corrections now = document.corrections();
    boolean isMachines =
        document.pages().stream()
            .anyMatch(each -> each.number() == page && each.text().equals(words));
    if (isMachines) {
      return document.withCorrections(now.without(page));
    }
    boolean isSaid = now.page(page).filter(said -> said.text().equals(words)).isPresent();
    return isSaid
        ? document
        : document.withCorrections(now.with(new Correction(page, words, who, clock.instant())));
  }
}
