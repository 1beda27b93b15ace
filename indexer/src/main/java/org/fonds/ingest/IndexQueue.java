package org.fonds.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.fonds.description.DocumentId;
import org.fonds.index.client.ArchiveIndex;

/**
 * Documents on their way from the store to the rooms' indexes, in batches. Whoever brings the
 * document that fills a batch sends it; who brings more while as many batches are under way as
 * there are processors waits. What is lost here in a crash is still owed by the catalogue. Safe for
 * several threads.
 */
final class IndexQueue {

  private static final int BATCH = 100;
  private static final long BATCH_IN_CHARACTERS = 2_000_000;

  /** So many documents at most are put into the index anew after a crash. */
  private static final int MOST_UNCOMMITTED = 10_000;

  private static final int SENDERS = Runtime.getRuntime().availableProcessors();

  private record Waiting(SeenDocument document, String debt) {

    private long characters() {
      return document.whole().pages().stream().mapToLong(page -> page.text().length()).sum();
    }

    private Sent sent() {
      return new Sent(new DocumentId(document.id()), debt);
    }
  }

  private record Sent(DocumentId id, String debt) {}

  private final Rooms rooms;
  private final Catalogue catalogue;
  private final Semaphore senders = new Semaphore(SENDERS, true);
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Sent> sent = new ArrayList<>();
  private long characters;

  IndexQueue(Rooms rooms, Catalogue catalogue) {
    this.rooms = rooms;
    this.catalogue = catalogue;
  }

  /**
   * Adds a document; may send what waits, or wait itself.
   *
   * @param debt what the catalogue named before the document was read from the store
   */
  void add(SeenDocument document, String debt) {
    if (fillsBatch(new Waiting(document, debt))) {
      senders.acquireUninterruptibly();
      try {
        send();
      } finally {
        senders.release();
      }
      if (hasMuchUncommitted()) {
        flush();
      }
    }
  }

  private synchronized boolean fillsBatch(Waiting last) {
    waiting.add(last);
    characters += last.characters();
    return waiting.size() >= BATCH || characters >= BATCH_IN_CHARACTERS;
  }

  private synchronized boolean hasMuchUncommitted() {
    return sent.size() >= MOST_UNCOMMITTED;
  }

  /** Sends what waits; a search finds it when this returns. */
  void flush() {
    senders.acquireUninterruptibly(SENDERS);
    try {
      send();
      commit();
    } finally {
      senders.release(SENDERS);
    }
  }

  private void send() {
    List<Waiting> batch = takeBatch();
    try {
      rooms.put(batch.stream().map(Waiting::document).toList());
    } catch (RuntimeException e) {
      giveBack(batch);
      throw e;
    }
    remember(batch);
  }

  private synchronized List<Waiting> takeBatch() {
    List<Waiting> batch = List.copyOf(waiting);
    waiting.clear();
    characters = 0;
    return batch;
  }

  private synchronized void giveBack(List<Waiting> batch) {
    waiting.addAll(0, batch);
    characters += batch.stream().mapToLong(Waiting::characters).sum();
  }

  private synchronized void remember(List<Waiting> batch) {
    batch.forEach(each -> sent.add(each.sent()));
  }

  /** To be called while nobody sends. */
  private synchronized void commit() {
    if (sent.isEmpty()) {
      return;
    }
    rooms.commit();
    sent.forEach(each -> catalogue.debts().settle(each.id(), each.debt()));
    sent.clear();
  }

  /**
   * Takes documents for indexed that the index has.
   *
   * @param debts of documents that were found in the store, and are as they were when they came
   */
  void passOverIndexed(Map<DocumentId, String> debts) {
    // What the stacks have, the reading room has before.
    ArchiveIndex last = rooms.stacks().orElseGet(rooms::readingRoom);
    Set<String> there = last.having(debts.keySet().stream().map(DocumentId::text).toList());
    debts.forEach((id, debt) -> {
      if (there.contains(id.text())) {
        catalogue.debts().settle(id, debt);
      }
    });
  }

  /**
   * Whether a room has not as many documents as it should; empties it where it has more, since
   * nobody knows which are too many.
   *
   * @param hidden how many of the documents the reading room must not have
   */
  boolean differsFrom(long documents, long hidden) {
    boolean differs = differs(rooms.readingRoom(), documents - hidden);
    return rooms.stacks().map(stacks -> differs(stacks, documents)).orElse(false) || differs;
  }

  private static boolean differs(ArchiveIndex index, long documents) {
    long found = index.size();
    if (found > documents) {
      index.clear();
    }
    return found != documents;
  }
}
