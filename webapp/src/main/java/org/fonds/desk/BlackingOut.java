package org.fonds.desk;

import java.util.function.Consumer;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.DocumentId;
import org.fonds.document.Documents;
import org.fonds.ingest.Redacting;
import org.fonds.ingest.RedactingOutcome;
import org.fonds.ingest.RedactionDraft;
import org.fonds.ingest.RedactionSheet;

/** Black boxes that people of the desk draw, with what the journal is told. */
public final class BlackingOut {

  private final Redacting redacting;
  private final Documents documents;
  private final Consumer<Act> journal;

  /**
   * @param documents as the desk sees them; it notes who reads what is closed
   * @param journal is told of what was done
   */
  public BlackingOut(Redacting redacting, Documents documents, Consumer<Act> journal) {
    this.redacting = redacting;
    this.documents = documents;
    this.journal = journal;
  }

  /**
   * A page to draw on, as {@link Redacting#sheet} gives it; who sees it has read the document.
   *
   * @param page counted from 1
   */
  public RedactionSheet sheet(DocumentId id, int page) {
    return documents.find(id.text()).isPresent()
        ? redacting.sheet(id, page)
        : new RedactionSheet.Missing();
  }

  /**
   * As {@link Redacting#save}.
   *
   * @param who whose boxes they are
   * @param why a sentence of the person; may be empty
   */
  public RedactingOutcome save(DocumentId id, RedactionDraft draft, Actor who, String why) {
    RedactingOutcome outcome = redacting.save(id, draft, who.name(), why);
    if (outcome instanceof RedactingOutcome.Saved saved) {
      journal.accept(
          new Act(
              who,
              Deed.BLACKED_OUT,
              id,
              "page %d, version %d".formatted(draft.page(), saved.version())));
    }
    return outcome;
  }
}
