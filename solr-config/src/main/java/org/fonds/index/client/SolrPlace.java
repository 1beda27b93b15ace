package org.fonds.index.client;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.solr.common.SolrException;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.IndexException;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.OutdatedIndexException;

/**
 * Where the index is, and what a failure of Solr means there.
 *
 * @param name begins a sentence: {@code The index in …}, {@code Solr at …}
 * @param advice what to check when it does not answer; a whole sentence
 * @param reindex the command that builds it again from the store
 */
record SolrPlace(String name, String advice, String reindex) {

  private static final List<Class<? extends IOException>> DAMAGE =
      List.of(
          org.apache.lucene.index.CorruptIndexException.class,
          IndexFormatTooNewException.class,
          IndexFormatTooOldException.class);

  /** What it means that a request failed; a bug of the program stays what it is. */
  RuntimeException failed(Exception failure) {
    if (causes(failure).anyMatch(SolrPlace::isDamage)) {
      return damaged(failure);
    }
    if (failure instanceof SolrException refused && refused.code() < 500) {
      return new IndexException(name + " refused what was asked: " + refused.getMessage(), failure);
    }
    return failure instanceof RuntimeException bug && !comesFromSolr(bug)
        ? bug
        : unavailable(failure);
  }

  /**
   * What it means that an embedded core did not open: its settings are ours, so it is its files.
   */
  IndexException notOpened(SolrException failure) {
    return causes(failure).anyMatch(LockObtainFailedException.class::isInstance)
        ? inUse(failure)
        : damaged(failure);
  }

  /** Another process writes to the index. */
  IndexUnavailableException inUse(Exception cause) {
    return new IndexUnavailableException(
        name
            + " is in use by another process; stop it first, or give this one another home folder.",
        cause);
  }

  /** Nobody answers, or nothing can be read or written. */
  IndexUnavailableException unavailable(Exception cause) {
    return new IndexUnavailableException(
        name + " does not answer: " + rootOf(cause) + ". " + advice, cause);
  }

  private CorruptIndexException damaged(Exception cause) {
    return new CorruptIndexException(
        name
            + " is damaged: "
            + rootOf(cause)
            + ". Nothing is lost: run "
            + reindex
            + " to build it again from the store.",
        cause);
  }

  /** The configset of the program is not the one that the index was made with. */
  OutdatedIndexException outdated() {
    return new OutdatedIndexException(
        name
            + " was made by another version of Fonds; run "
            + reindex
            + " to build it again from the store.");
  }

  private static boolean isDamage(Throwable failure) {
    return DAMAGE.stream().anyMatch(type -> type.isInstance(failure));
  }

  /** Solr's cluster client throws the bare type when no node answers. */
  private static boolean comesFromSolr(RuntimeException failure) {
    return failure instanceof SolrException || failure.getClass() == RuntimeException.class;
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static String rootOf(Throwable failure) {
    Throwable root = causes(failure).reduce(failure, (first, last) -> last);
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
