package org.fonds.desk;

import java.util.Optional;
import org.fonds.audit.Actor;
import org.fonds.ingest.SourceSubmission;
import org.fonds.upload.Upload;
import org.fonds.upload.Uploads;

/**
 * Takes files in that have come whole. Asking twice, at the same time or after a stop of the site,
 * takes them in once: what came by an upload is written down with its id before its bytes go. Safe
 * for several threads.
 */
public final class UploadFinish {

  /** Requests for the same file meet at the same lock; those for others seldom do. */
  private static final int LOCKS = 64;

  private final Uploads uploads;
  private final Arrivals arrivals;
  private final Object[] locks = new Object[LOCKS];

  public UploadFinish(Uploads uploads, Arrivals arrivals) {
    this.uploads = uploads;
    this.arrivals = arrivals;
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /** What has come by an upload already; empty if it is not finished, or of another person. */
  public Optional<Arrival> finished(String id, Actor who) {
    return arrivals.by(id, who.name());
  }

  /**
   * Takes a whole file in: when this returns nothing can lose it any more.
   *
   * @throws org.fonds.description.IndexerException if the disk refuses; the file stays to be
   *     finished then
   */
  public Arrival finish(Upload upload, Actor who) {
    synchronized (locks[Math.floorMod(upload.id().hashCode(), LOCKS)]) {
      Arrival arrival =
          finished(upload.id(), who)
              .orElseGet(() ->
                  arrivals.receive(
                      new SourceSubmission(
                          uploads.bytes(upload), upload.name(), upload.path(), null, who.name()),
                      who,
                      upload.id()));
      uploads.drop(upload);
      return arrival;
    }
  }
}
