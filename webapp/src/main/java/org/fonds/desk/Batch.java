package org.fonds.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.description.Description;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.index.IndexException;
import org.fonds.ingest.DescriptionChange;
import org.fonds.ingest.DescriptionChanges;
import org.fonds.ingest.IngestOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Describes several documents together. Safe for several threads. */
public final class Batch {

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final Documents documents;
  private final DescriptionChanges descriptions;
  private final Consumer<Act> journal;

  /**
   * @param journal is told of what was done
   */
  public Batch(Documents documents, DescriptionChanges descriptions, Consumer<Act> journal) {
    this.documents = documents;
    this.descriptions = descriptions;
    this.journal = journal;
  }

  /**
   * What edits will change.
   *
   * @param ids of documents, in any number; twice the same counts once
   * @param edits done one after the other
   */
  public BatchPreview preview(List<String> ids, List<BatchEdit> edits) {
    List<BatchPreview.Change> changes = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    int unchanged = 0;
    for (String id : ids.stream().distinct().toList()) {
      Optional<ArchivedDocument> found = documents.find(id);
      if (found.isEmpty()) {
        missing.add(id);
        continue;
      }
      Description then = found.get().description();
      for (BatchEdit edit : edits) {
        then = edit.applyTo(then);
      }
      if (then.equals(found.get().description())) {
        unchanged++;
      } else {
        changes.add(new BatchPreview.Change(found.get(), then));
      }
    }
    return new BatchPreview(changes, unchanged, missing);
  }

  /**
   * Does what was shown. What somebody has described otherwise meanwhile stays as that person left
   * it.
   *
   * @param who whose account it is that describes
   * @param why a sentence of the person; may be empty
   */
  public BatchReport apply(BatchPreview shown, Actor who, String why) {
    List<DescriptionChange> changes =
        shown.changes().stream()
            .map(each ->
                new DescriptionChange(
                    each.now().stored().id(), each.now().description(), each.then()))
            .toList();
    try {
      return report(shown, descriptions.describeAll(changes, who.name(), why.strip()), who);
    } catch (IndexException e) {
      LOG.warn("Documents are described, but the index lacks them", e);
      shown.changes().forEach(change -> note(change, who, ""));
      return new BatchReport(changes.size(), shown.unchanged(), List.of(), false);
    }
  }

  private BatchReport report(BatchPreview shown, List<IngestOutcome> outcomes, Actor who) {
    List<BatchReport.Problem> problems = new ArrayList<>();
    int changed = 0;
    for (int i = 0; i < outcomes.size(); i++) {
      ArchivedDocument document = shown.changes().get(i).now();
      Optional<String> reason = reason(outcomes.get(i));
      if (reason.isEmpty()) {
        changed++;
        note(
            shown.changes().get(i),
            who,
            outcomes.get(i) instanceof IngestOutcome.Described(_, int version)
                ? ", version " + version
                : "");
      } else {
        problems.add(
            new BatchReport.Problem(document.id(), document.description().title(), reason.get()));
      }
    }
    return new BatchReport(changed, shown.unchanged(), problems, true);
  }

  private void note(BatchPreview.Change change, Actor who, String version) {
    DescribingAct.of(change.now(), change.then(), who)
        .forEach(act ->
            journal.accept(
                new Act(
                    who,
                    act.deed(),
                    change.now().stored().id(),
                    act.saying("together with others" + version).details())));
  }

  /** Why a document was not changed; empty if it was. */
  private static Optional<String> reason(IngestOutcome outcome) {
    return outcome instanceof IngestOutcome.Described
        ? Optional.empty()
        : Optional.of(
            outcome instanceof IngestOutcome.Refused refused
                ? refused.reason()
                : "it was described otherwise meanwhile, or is gone; look at it, and edit it again");
  }
}
