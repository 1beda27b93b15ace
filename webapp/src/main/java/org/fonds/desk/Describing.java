package org.fonds.desk;

import org.fonds.description.Description;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.index.IndexException;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.IngestOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves descriptions that people wrote. Safe for several threads. */
public final class Describing {

  private static final Logger LOG = LoggerFactory.getLogger(Describing.class);

  private final Documents documents;
  private final Ingest ingest;

  public Describing(Documents documents, Ingest ingest) {
    this.documents = documents;
    this.ingest = ingest;
  }

  /**
   * Saves a description as a new version; what was there before stays in the history.
   *
   * @param shown the document as it was shown to the person
   * @param who the name of the account
   * @param why a sentence of the person; may be empty
   */
  public synchronized DescribingOutcome describe(
      ArchivedDocument shown, Description written, String who, String why) {
    ArchivedDocument now = documents.find(shown.id()).orElse(null);
    if (now == null) {
      return new DescribingOutcome.Missing();
    }
    if (!now.description().equals(shown.description())) {
      return new DescribingOutcome.ChangedMeanwhile();
    }
    try {
      IngestOutcome outcome = ingest.describe(shown.stored().id(), written, who, why.strip());
      return outcome instanceof IngestOutcome.Described described
          ? new DescribingOutcome.Saved(read(shown), described.version())
          : new DescribingOutcome.Unchanged();
    } catch (IndexException e) {
      LOG.warn("Document {} is described, but the index lacks it", shown.id(), e);
      return new DescribingOutcome.SavedNotIndexed(read(shown), String.valueOf(e.getMessage()));
    }
  }

  private ArchivedDocument read(ArchivedDocument shown) {
    return documents.find(shown.id()).orElse(shown);
  }
}
