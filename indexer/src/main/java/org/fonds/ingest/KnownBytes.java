package org.fonds.ingest;

import java.util.Optional;

/**
 * Finds what comes again: sources whose bytes are those of a document. Safe for several threads.
 */
final class KnownBytes {

  private final Catalogue catalogue;
  private final Changes changes;
  private final Copies copies;
  private final Mending mending;

  KnownBytes(Catalogue catalogue, Changes changes, Copies copies, Mending mending) {
    this.catalogue = catalogue;
    this.changes = changes;
    this.copies = copies;
    this.mending = mending;
  }

  /**
   * What a second run over a folder finds: the same bytes under the same path, perhaps with another
   * description beside them. Empty if they are new or came under another path.
   */
  Optional<IngestOutcome> again(SourceSubmission submission, String sha256) {
    return catalogue
        .find(sha256)
        .flatMap(known ->
            known.path().equals(submission.path())
                ? Optional.of(again(submission, sha256, known))
                : copies.again(submission, sha256, known));
  }

  private IngestOutcome again(SourceSubmission submission, String sha256, CatalogueEntry known) {
    return changes.again(sha256, known, submission.description(), submission.who());
  }

  /**
   * As {@link #again}, for the same bytes under a path that may mean the same file, seen from a
   * folder above or beneath the one that was handed in before.
   */
  Optional<IngestOutcome> fromElsewhere(SourceSubmission submission, String sha256) {
    return catalogue
        .find(sha256)
        .flatMap(known ->
            isSameFrom(known.path(), submission.path())
                ? Optional.of(again(submission, sha256, known))
                : catalogue.copies(sha256).keySet().stream()
                    .filter(path -> isSameFrom(path, submission.path()))
                    .findFirst()
                    .map(path -> new IngestOutcome.Unchanged(known.id())));
  }

  private static boolean isSameFrom(String path, String other) {
    return path.endsWith("/" + other) || other.endsWith("/" + path);
  }

  /**
   * As {@link #again}, and what is in the store, under any path, is read again if a failure has
   * kept words of it away.
   */
  Optional<IngestOutcome> mended(SourceSubmission submission, String sha256) {
    Optional<IngestOutcome> described = again(submission, sha256);
    return catalogue
        .find(sha256)
        .map(known -> mending.mend(known.id(), submission))
        .filter(mended -> !(mended instanceof IngestOutcome.Unchanged))
        .or(() -> described);
  }
}
