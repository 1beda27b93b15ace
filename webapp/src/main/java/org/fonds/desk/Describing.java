package org.fonds.desk;

import java.util.List;
import java.util.function.Consumer;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.index.IndexException;
import org.fonds.ingest.DescriptionChanges;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.UnitOutcome;
import org.fonds.store.ArchiveStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves descriptions that people wrote. Safe for several threads. */
public final class Describing {

  private static final Logger LOG = LoggerFactory.getLogger(Describing.class);

  private final Documents documents;
  private final DescriptionChanges descriptions;
  private final ArchiveStore store;
  private final Consumer<Act> journal;

  /**
   * @param journal is told of what was done
   */
  public Describing(
      Documents documents,
      DescriptionChanges descriptions,
      ArchiveStore store,
      Consumer<Act> journal) {
    this.documents = documents;
    this.descriptions = descriptions;
    this.store = store;
    this.journal = journal;
  }

  /**
   * Saves a description as a new version; what was there before stays in the history. What somebody
   * else, or what lay beside the file, has said since is never replaced.
   *
   * @param shown the document as it was shown to the person
   * @param who whose account it is that describes
   * @param why a sentence of the person; may be empty
   */
  public DescribingOutcome describe(
      ArchivedDocument shown, Description written, Actor who, String why) {
    DescribingOutcome outcome = save(shown, written, who, why);
    note(outcome, DescribingAct.of(shown, written, who));
    return outcome;
  }

  /** As {@link #describe}, but with what the document had before. */
  DescribingOutcome restore(RestorePreview.Ready seen, Actor who, String why) {
    DescribingOutcome outcome = save(seen.now(), seen.description(), who, why);
    note(outcome, List.of(new DescribingAct(who, Deed.RESTORED, "version " + seen.version())));
    return outcome;
  }

  private void note(DescribingOutcome outcome, List<DescribingAct> acts) {
    switch (outcome) {
      case DescribingOutcome.Saved saved ->
          acts.forEach(act -> journal.accept(act.to(saved.document(), saved.version())));
      case DescribingOutcome.SavedNotIndexed kept ->
          acts.forEach(act ->
              journal.accept(
                  act.to(
                      kept.document(),
                      store.versions(kept.document().stored().id()).getLast().number())));
      case DescribingOutcome.Unchanged _,
          DescribingOutcome.ChangedMeanwhile _,
          DescribingOutcome.Refused _,
          DescribingOutcome.Missing _ -> {
        // Nothing was done.
      }
    }
  }

  private DescribingOutcome save(
      ArchivedDocument shown, Description written, Actor who, String why) {
    try {
      IngestOutcome outcome =
          descriptions.describe(
              shown.stored().id(), shown.description(), written, who.name(), why.strip());
      ArchivedDocument now = documents.find(shown.id()).orElse(null);
      if (now == null) {
        return new DescribingOutcome.Missing();
      }
      if (outcome instanceof IngestOutcome.Refused refused) {
        return new DescribingOutcome.Refused(refused.reason());
      }
      return outcome instanceof IngestOutcome.Described described
          ? new DescribingOutcome.Saved(now, described.version())
          : unchanged(now, written);
    } catch (IndexException e) {
      LOG.warn("Document {} is described, but the index lacks it", shown.id(), e);
      return documents
          .find(shown.id())
          .<DescribingOutcome>map(now -> unindexed(now, written, String.valueOf(e.getMessage())))
          .orElseGet(DescribingOutcome.Missing::new);
    }
  }

  /**
   * Makes a document of what is said of a unit for which there is no file.
   *
   * @param who whose account it is that describes
   */
  public UnitSaving describeUnit(Description said, Actor who) {
    try {
      return switch (descriptions.describeUnit(said, who.name(), "")) {
        case UnitOutcome.Described(DocumentId id) -> {
          journal.accept(new Act(who, Deed.DESCRIBED, id, "as a new unit without a file"));
          yield new UnitSaving.Saved(id.text());
        }
        case UnitOutcome.Refused(String reason) -> new UnitSaving.Refused(reason);
      };
    } catch (IndexException e) {
      LOG.warn("A unit is described, but the index lacks it", e);
      return new UnitSaving.SavedNotIndexed(String.valueOf(e.getMessage()));
    }
  }

  private DescribingOutcome unchanged(ArchivedDocument now, Description written) {
    return now.description().equals(written)
        ? new DescribingOutcome.Unchanged()
        : new DescribingOutcome.ChangedMeanwhile(now, store.versions(now.stored().id()).getLast());
  }

  private DescribingOutcome unindexed(ArchivedDocument now, Description written, String reason) {
    return unchanged(now, written) instanceof DescribingOutcome.ChangedMeanwhile changed
        ? changed
        : new DescribingOutcome.SavedNotIndexed(now, reason);
  }
}
