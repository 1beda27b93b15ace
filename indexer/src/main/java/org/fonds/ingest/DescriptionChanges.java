package org.fonds.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;

/**
 * What people say of documents that are there, or of units without a file. Each description is a
 * version of its own, which searches know when the method returns.
 *
 * <p>Methods throw {@link org.fonds.index.IndexException} where the index cannot be reached; what
 * was said is stored then, and the next {@link Ingest#resume} indexes it.
 */
public final class DescriptionChanges {

  static final String ACCEPTED = "accepted";
  static final String DESCRIBED_BESIDE = "the description beside the file has changed";

  /** Why a version was made from what lay beside the file, not by a person in the site. */
  static final Set<String> FROM_FILE = Set.of(ACCEPTED, DESCRIBED_BESIDE);

  private final DocumentIds ids;
  private final Shelving shelving;
  private final Changes changes;
  private final Indexing indexing;

  DescriptionChanges(DocumentIds ids, Shelving shelving, Changes changes, Indexing indexing) {
    this.ids = ids;
    this.shelving = shelving;
    this.changes = changes;
    this.indexing = indexing;
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
    indexing.publish();
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
