package org.fonds.desk;

import java.util.Optional;
import org.fonds.audit.Actor;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.history.History;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.StoredDocument;

/**
 * Gives documents a description back that they had. That is a new version: nothing leaves the
 * history. Text and file stay as they are. Safe for several threads.
 */
public final class Restoring {

  private final ArchiveStore store;
  private final Documents documents;
  private final History history;
  private final Describing describing;

  public Restoring(
      ArchiveStore store, Documents documents, History history, Describing describing) {
    this.store = store;
    this.documents = documents;
    this.history = history;
    this.describing = describing;
  }

  /**
   * What restoring would change.
   *
   * @param version counted from 1
   */
  public RestorePreview preview(DocumentId id, int version) {
    try {
      Optional<ArchivedDocument> now = documents.find(id.text());
      Optional<StoredDocument> earlier = version < 1 ? Optional.empty() : store.find(id, version);
      return now.isEmpty() || earlier.isEmpty()
          ? new RestorePreview.Missing()
          : ready(now.get(), version, earlier.get());
    } catch (CorruptDocumentException e) {
      return new RestorePreview.Damaged(String.valueOf(e.getMessage()));
    }
  }

  /** Access stays as it is: what was closed since is not opened by going back. */
  private RestorePreview ready(ArchivedDocument now, int version, StoredDocument earlier) {
    Description restored = earlier.description().withAccess(now.description().access());
    return new RestorePreview.Ready(
        now, version, restored, history.compare(now.stored(), earlier.withDescription(restored)));
  }

  /**
   * Restores the description of an earlier version, if the document is still described as it was
   * when the person looked.
   *
   * @param seen what the person was shown
   * @param who whose account it is that restores
   * @param why a sentence of the person; may be empty
   */
  public RestoringOutcome restore(RestorePreview.Ready seen, Actor who, String why) {
    String reason = "restored version " + seen.version();
    String said = why.isBlank() ? reason : reason + ": " + why.strip();
    return switch (describing.restore(seen, who, said)) {
      case DescribingOutcome.Saved saved -> new RestoringOutcome.Restored(saved.version());
      case DescribingOutcome.SavedNotIndexed kept ->
          new RestoringOutcome.RestoredNotIndexed(kept.reason());
      case DescribingOutcome.Unchanged _ -> new RestoringOutcome.Unchanged();
      case DescribingOutcome.ChangedMeanwhile _ -> new RestoringOutcome.ChangedMeanwhile();
      case DescribingOutcome.Refused refused -> new RestoringOutcome.Refused(refused.reason());
      case DescribingOutcome.Missing _ -> new RestoringOutcome.Missing();
    };
  }
}
