package org.fonds.index.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.common.SolrException;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.IndexException;
import org.fonds.index.IndexUnavailableException;

/** Says in the archive's words what went wrong in Solr. */
final class SolrFailure {

  private static final List<Class<? extends IOException>> DAMAGE =
      List.of(
          org.apache.lucene.index.CorruptIndexException.class,
          IndexFormatTooNewException.class,
          IndexFormatTooOldException.class);

  private SolrFailure() {}

  /** What a failed request means. */
  static IndexException of(Exception failure, String place) {
    if (causes(failure)
        .anyMatch(cause -> DAMAGE.stream().anyMatch(type -> type.isInstance(cause)))) {
      return damaged(place, failure);
    }
    if (failure instanceof SolrException refused && refused.code() < 500) {
      return new IndexException(
          capitalised(place) + " refused what was asked: " + refused.getMessage(), failure);
    }
    return unreachable(place, failure);
  }

  /**
   * What it means that an embedded core did not open: its settings are ours, so it is its files.
   */
  static IndexException atStart(SolrException failure, String place) {
    return causes(failure).anyMatch(LockObtainFailedException.class::isInstance)
        ? inUse(place, failure)
        : damaged(place, failure);
  }

  /** Another process writes to the index. */
  static IndexUnavailableException inUse(String place, Exception cause) {
    return new IndexUnavailableException(
        capitalised(place)
            + " is in use by another process; stop it first, or give this one another home folder.",
        cause);
  }

  /** Nobody answers. */
  static IndexUnavailableException unreachable(String place, Exception cause) {
    return new IndexUnavailableException(
        capitalised(place)
            + " does not answer: "
            + rootOf(cause)
            + ". Check that it runs and that fonds.solr.addresses is right.",
        cause);
  }

  static void closeQuietly(SolrClient client) {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CorruptIndexException damaged(String place, Exception cause) {
    return new CorruptIndexException(
        capitalised(place)
            + " is damaged: "
            + rootOf(cause)
            + ". Nothing is lost: run fonds reindex to build it again from the store.",
        cause);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static String rootOf(Throwable failure) {
    Throwable root = causes(failure).reduce(failure, (first, last) -> last);
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  private static String capitalised(String place) {
    return Character.toUpperCase(place.charAt(0)) + place.substring(1);
  }
}
