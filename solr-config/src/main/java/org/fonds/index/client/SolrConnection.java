package org.fonds.index.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.solr.client.solrj.SolrClient;
import org.fonds.index.IndexUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * The connection of an index to Solr, made when it is first needed. One thread makes it and the
 * others wait for it; where Solr does not answer, they are all told so at once, and for {@link
 * #REST} nobody tries again, so that requests do not stand in a row and each wait its own time.
 * Safe for several threads.
 */
final class SolrConnection implements AutoCloseable {

  /** How long a failure is taken for the state of things. */
  static final Duration REST = Duration.ofSeconds(3);

  private final SolrAccess access;
  private final InstantSource clock;
  private @Nullable SolrClient client;
  private @Nullable IndexUnavailableException failure;
  private Instant triedLast = Instant.MIN;
  private boolean closed;

  SolrConnection(SolrAccess access, InstantSource clock) {
    this.access = access;
    this.clock = clock;
  }

  /** Where Solr is. */
  SolrPlace place() {
    return access.place();
  }

  /**
   * The client, connected.
   *
   * @throws org.fonds.index.IndexException if there is none, and why
   * @throws IllegalStateException if this was closed
   */
  synchronized SolrClient client() {
    if (closed) {
      throw new IllegalStateException(place().name() + " was closed");
    }
    if (client != null) {
      return client;
    }
    if (failure != null && clock.instant().isBefore(triedLast.plus(REST))) {
      throw new IndexUnavailableException(String.valueOf(failure.getMessage()), failure);
    }
    try {
      SolrClient connected = access.connect();
      client = connected;
      failure = null;
      return connected;
    } catch (IndexUnavailableException e) {
      failure = e;
      triedLast = clock.instant();
      throw e;
    }
  }

  /**
   * Connects to an index with nothing in it.
   *
   * @throws org.fonds.index.IndexException if that cannot be, and why
   */
  synchronized void connectEmpty() {
    client = access.connectEmpty();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (client != null) {
      try {
        client.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      client = null;
    }
  }
}
